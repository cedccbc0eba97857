"""What the README says about settings and signals is what the code has."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import shop.signals
from shop.conf import ShopConfig

README = Path(shop.signals.__file__).with_name("README.md").read_text()


def test_every_setting_is_in_the_readme_and_nothing_else():
    table = README.split("## Settings")[1].split("## How money moves")[0]
    rows = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    told = set(re.findall(r"`(\w+)`", " ".join(rows)))
    assert told == {field.name for field in fields(ShopConfig)}


def test_every_signal_is_in_the_readme():
    declared = {name for name in vars(shop.signals) if name.startswith("order_")}
    assert declared == set(re.findall(r"`(order_\w+)`", README.split("## Signals")[1]))
