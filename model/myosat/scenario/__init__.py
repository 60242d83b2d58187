"""The scenario file: its grammar, the library it names, and how it becomes a simulation."""
