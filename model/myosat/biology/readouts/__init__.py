"""Readouts: what an observer would measure; nothing here feeds back."""
