"""Generated equations, one file per model; made by `python -m myosat.biology.models`."""
