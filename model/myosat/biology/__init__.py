"""The muscle: one file per module, declarations only."""
