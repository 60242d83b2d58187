"""Domain-free machinery: units, data files, states, processes, modules and how equations are made."""
