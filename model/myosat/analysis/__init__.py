"""What is asked of results: evidence targets, the measures they take, and validation."""
