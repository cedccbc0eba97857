"""Verbs of this floor. Each moves rows by the tables in ``machines`` inside one transaction."""
