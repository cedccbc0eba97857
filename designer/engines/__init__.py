"""Print engines: one contract (``base``), one table of them (``registry``), one place per vendor."""
