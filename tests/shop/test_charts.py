from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shop.charts import HEIGHT, WIDTH, bars, spark_points

counts = st.lists(st.integers(0, 10_000), min_size=24, max_size=24)


@given(counts, counts)
def test_every_bar_stands_on_the_ground_and_inside_the_picture(today, before):
    chart = bars(today, before, mark=3)
    for column in chart.columns:
        assert 0 <= column.x <= WIDTH
        assert round(column.today_y + column.today_height, 1) == HEIGHT
        assert 0 <= column.before_height <= HEIGHT
    assert chart.total_today == sum(today)
    assert [column.is_now for column in chart.columns].index(True) == 3


def test_nothing_sold_draws_no_line():
    assert spark_points([0, 0, 0]) == ""
    assert spark_points([1]) == ""
    assert len(spark_points([1, 2, 3]).split()) == 3
