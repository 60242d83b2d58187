"""The nearest published model, refitted on equal terms: same data, loss, observation and capture factors."""
