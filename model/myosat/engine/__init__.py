"""Engines: they integrate a problem segment by segment and know nothing of muscle."""
