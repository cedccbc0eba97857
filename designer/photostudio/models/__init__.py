"""Scenes with a model: posed bodies, simulated garments, rendered to passes. Build time only."""
