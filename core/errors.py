# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors whose text is meant for the person in front of the screen.

Each message is one sentence that names the file or parameter, says what is wrong and what to do.
Anything that is not an :class:`InsarError` is a fault of the program.
"""


def one_line(text: str) -> str:
    """What a library said, made fit for a part of a sentence: its first line, without a full stop, of some length."""
    return text.strip().partition("\n")[0][:300].rstrip(". ")


class InsarError(Exception):
    """Base of all errors with a message for the user."""


class FormatError(InsarError):
    """A file is missing, damaged, or does not hold what its format promises."""


class NothingFound(FormatError):
    """A folder or file holds nothing of the wanted kind, good or bad."""


class ParameterError(InsarError):
    """A parameter is outside its range or contradicts the data."""


class NetworkError(InsarError):
    """The network of interferograms cannot carry the requested computation."""


class ServerError(InsarError):
    """A server cannot be reached, refuses, or sends something else than what was asked for."""


class LoginError(ServerError):
    """A server wants a login that is missing, or refused the one it got."""


class MissingDependency(InsarError):
    """An optional Python package is not installed or cannot be imported."""


class Canceled(InsarError):
    """The person pressed Cancel."""

    def __init__(self, message: str = "Canceled.") -> None:
        super().__init__(message)
