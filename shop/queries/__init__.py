"""Reads across rows, as the cards that pages show."""
