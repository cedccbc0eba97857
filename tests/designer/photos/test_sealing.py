"""A picture opens with its own key under its own name, and not otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.photos.receipts import public_key_hex, sign_statement, statement_holds
from designer.photos.sealing import Sealed, SealError, derive_key, seal, unseal

KEY = derive_key(b"secret", purpose="test")


@given(plain=st.binary(max_size=300), name=st.text(max_size=20))
def test_what_goes_in_comes_out(plain, name):
    assert unseal(seal(plain, name=name, wrapping_key=KEY), name=name, wrapping_key=KEY) == plain


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7), in_key=st.booleans())
def test_one_flipped_bit_anywhere_breaks_the_seal(at, bit, in_key):
    sealed = seal(b"her face", name="a", wrapping_key=KEY)
    target = bytearray(sealed.wrapped_key if in_key else sealed.data)
    target[at % len(target)] ^= 1 << bit
    broken = (
        Sealed(sealed.data, bytes(target)) if in_key else Sealed(bytes(target), sealed.wrapped_key)
    )
    with pytest.raises(SealError):
        unseal(broken, name="a", wrapping_key=KEY)


def test_a_file_moved_to_another_row_does_not_open():
    sealed = seal(b"her face", name="a", wrapping_key=KEY)
    with pytest.raises(SealError):
        unseal(sealed, name="b", wrapping_key=KEY)


def test_another_secret_does_not_open_it():
    sealed = seal(b"her face", name="a", wrapping_key=KEY)
    with pytest.raises(SealError):
        unseal(sealed, name="a", wrapping_key=derive_key(b"other", purpose="test"))


def test_the_plain_bytes_are_nowhere_in_the_file_and_keys_are_never_shared():
    one, two = (seal(b"her face", name="a", wrapping_key=KEY) for _ in range(2))
    assert b"her face" not in one.data
    with pytest.raises(SealError):
        unseal(Sealed(one.data, two.wrapped_key), name="a", wrapping_key=KEY)


def test_purposes_have_different_keys():
    assert derive_key(b"s", purpose="one") != derive_key(b"s", purpose="two")


def test_a_receipt_holds_only_for_its_own_words_and_store():
    statement = {"photos": 3, "reason": "asked"}
    signature = sign_statement(statement, secret=b"s")
    assert statement_holds(statement, signature, public_key=public_key_hex(b"s"))
    assert not statement_holds(
        {**statement, "photos": 2}, signature, public_key=public_key_hex(b"s")
    )
    assert not statement_holds(statement, signature, public_key=public_key_hex(b"t"))
    assert not statement_holds(statement, "zz", public_key="")
