"""What myosat says of itself: its version and what it is for; the only place where either is written."""

__version__ = "0.1.0"
DISCLAIMER = "A model for exploration and teaching, not medical advice."
