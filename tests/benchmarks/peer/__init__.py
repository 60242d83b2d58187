"""The nearest published model, refitted to the same data on equal terms."""
