"""Print engines: one contract (``base``), one table (``registry``), one place per vendor."""
