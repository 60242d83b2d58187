"""The compiled engine: the same equations as machine code, for ensembles and long schedules."""
