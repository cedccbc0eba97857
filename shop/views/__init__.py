"""Pages of the store: each view parses, calls one verb or query, and answers.

Every docstring names the template and its context keys; the values are ``shop.cards``.
Every page also has, from ``shop.context.store``: ``store_name``, ``cart_count`` (int),
``demo_store`` (True where no money moves), ``example_words`` (tuple of prompts).
"""
