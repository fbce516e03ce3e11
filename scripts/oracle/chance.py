"""Random choices that come out the same for one seed, on every Python."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Choice = TypeVar("Choice")


class Chance:
    """A linear congruential generator (the constants of Knuth's MMIX), of which the upper bits are used."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def below(self, bound: int) -> int:
        """A whole number from 0 up to, and without, the bound."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 33) % bound

    def pick(self, choices: Sequence[Choice]) -> Choice:
        return choices[self.below(len(choices))]

    def one_in(self, count: int) -> bool:
        return self.below(count) == 0

    def rare(self, text: str) -> str:
        """The text once in ten times, else nothing."""
        return text if self.one_in(10) else ""
