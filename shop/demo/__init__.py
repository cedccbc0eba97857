"""The demo: example prints, a data folder, and one process that serves, works and manufactures."""
