# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads of files, some at a time, that continue where an earlier run stopped."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from ..core.archive.download import Item, PartFile, is_complete, overall_fraction
from ..core.archive.http_answers import Answer, Failure, holds_file, is_temporary, pause, problem
from ..core.errors import InsarError, LoginError, ServerError
from ..core.progress import Progress
from .network import ATTEMPTS, FIRST_PAUSE, Client, Exchange

RANGE_NOT_SATISFIABLE = 416


class State(Enum):
    """What became of a file."""

    UNDER_WAY = "under way"
    DOWNLOADED = "downloaded"
    THERE = "there"
    FAILED = "failed"


@dataclass(frozen=True)
class Report:
    """What a run did."""

    downloaded: int
    there: int
    bytes: int
    failures: tuple[str, ...]


class Transfer:
    """One file; `step` it until its state is no longer UNDER_WAY."""

    def __init__(self, client: Client, item: Item, folder: Path, progress: Progress) -> None:
        self.item, self.state, self.failure = item, State.UNDER_WAY, ""
        self.received = 0
        self.total = item.size
        self._client, self._progress = client, progress
        self._part = PartFile(folder, item.name)
        self._exchange: Exchange | None = None
        self._attempt = 1
        self._furthest = self._part.size
        self._not_before = 0.0
        self._begun = False
        if is_complete(item, folder):
            self.state = State.THERE

    @property
    def there(self) -> int:
        """Bytes that are on the disk."""
        if self.state in (State.DOWNLOADED, State.THERE):
            return self.total or 1
        return max(self._part.position, 0)

    def step(self) -> None:
        """Do what can be done without waiting.

        Raises
        ------
        LoginError
            When the login is refused: no other file would come either.
        FormatError
            When the disk takes no more.
        """
        try:
            if self._exchange is not None:
                self._look(self._exchange)
            elif time.monotonic() >= self._not_before:
                self._ask()
        except LoginError:
            self.close()
            raise
        except ServerError as error:
            self._fail(str(error))

    def close(self) -> None:
        """Stop; what is on the disk stays for the next run."""
        if self._exchange is not None:
            self._exchange.close()
            self._exchange = None
        self._part.close()

    def _ask(self) -> None:
        headers = {b"Accept-Encoding": b"identity"}  # sizes are those of the file
        offset = self._part.wanted_offset
        if offset:
            headers[b"Range"] = f"bytes={offset}-".encode()
        self._begun = False
        self._exchange = Exchange(self._client, self.item.url, headers)

    def _look(self, exchange: Exchange) -> None:
        exchange.step()
        answer, finished = exchange.answer, exchange.finished
        if answer is None:
            return
        if not holds_file(answer, self._client.login.server):
            self._refused(answer)
            return
        if not self._begun and not self._begin(answer):
            return
        while data := exchange.read():
            self.received += len(data)
            if not self._part.write(data):
                self._again(f"{self.item.name} has changed at {answer.host} since its download began; run again.")
                return
        if finished:
            self._end(answer)

    def _begin(self, answer: Answer) -> bool:
        """Open the file to write to; False when there is nothing to write."""
        self._begun = True
        name, target = self.item.name, self._part.target
        if answer.offset > self._part.size:
            raise ServerError(f"{answer.host} sent another part of {name} than was asked for; run again later.")
        self.total = answer.total or self.item.size
        if target.is_file() and target.stat().st_size == answer.total:
            self.close()
            self.state = State.THERE
            return False
        if answer.total and self.item.size and answer.total != self.item.size:
            self._progress.warning(
                f"{name} has {answer.total} bytes at {answer.host}, not {self.item.size} as the list says."
            )
        self._part.begin(answer.offset)
        return True

    def _end(self, answer: Answer) -> None:
        if self.total is not None and self._part.position < self.total and answer.failure is Failure.NONE:
            answer = replace(answer, failure=Failure.BROKEN)
        if answer.failure is Failure.NONE:
            self._complete(answer)
        else:
            self._refused(answer)

    def _refused(self, answer: Answer) -> None:
        """Try again, give up, or let nobody try again."""
        error = problem(answer, self.item.name, self._client.login.server)
        if isinstance(error, LoginError):
            raise error
        if answer.status == RANGE_NOT_SATISFIABLE and self._part.size:  # what is on the disk is longer than the file
            self._part.discard()
            self._again(f"{self.item.name} has changed at {answer.host} since its download began; run again.")
        elif is_temporary(answer):
            self._again(str(error), answer.retry_after)
        else:
            self._fail(str(error))

    def _complete(self, answer: Answer) -> None:
        if self.total is not None and self._part.position > self.total:
            self._part.discard()
            raise ServerError(
                f"{answer.host} sent more than the {self.total} bytes of {self.item.name}; run again later."
            )
        self._part.complete()
        self.total = self._part.position
        self.close()
        self.state = State.DOWNLOADED

    def _again(self, reason: str, retry_after: str = "") -> None:
        """Make another attempt a little later; attempts that got further than all before do not count."""
        self.close()
        if self._part.size > self._furthest:
            self._furthest, self._attempt = self._part.size, 0
        self._attempt += 1
        if self._attempt > ATTEMPTS:
            self._fail(reason)
            return
        seconds = pause(max(self._attempt - 1, 1), FIRST_PAUSE, retry_after)
        self._not_before = time.monotonic() + seconds
        what, _, _ = reason.partition("; ")  # what to do comes after it, and is not for now
        self._progress.warning(f"{what}; next attempt in {seconds:.0f} s.")

    def _fail(self, text: str) -> None:
        self.close()
        self.state, self.failure = State.FAILED, text


def download(client: Client, items: Sequence[Item], folder: Path, at_once: int, progress: Progress) -> Report:
    """Download files into a folder, `at_once` of them side by side.

    Raises
    ------
    LoginError, FormatError
        When no file would come or fit any more.
    Canceled
        When the person asked to stop; the next run continues.
    """
    transfers = [Transfer(client, item, folder, progress) for item in items]
    waiting = [transfer for transfer in transfers if transfer.state is State.UNDER_WAY]
    active: list[Transfer] = []
    try:
        while waiting or active:
            progress.check()
            while waiting and len(active) < at_once:
                active.append(waiting.pop(0))
            for transfer in active:
                transfer.step()
                _tell(transfer, progress)
            active = [transfer for transfer in active if transfer.state is State.UNDER_WAY]
            _show(transfers, progress)
            if active:
                client.wait()
    finally:
        for transfer in active:
            _close(transfer)
    states = [transfer.state for transfer in transfers]
    return Report(
        states.count(State.DOWNLOADED),
        states.count(State.THERE),
        sum(transfer.received for transfer in transfers),
        tuple(transfer.failure for transfer in transfers if transfer.failure),
    )


def _show(transfers: Sequence[Transfer], progress: Progress) -> None:
    done = sum(transfer.state is not State.UNDER_WAY for transfer in transfers)
    share = overall_fraction([(transfer.there, transfer.total) for transfer in transfers])
    progress(share, f"{done} of {len(transfers)} products")


def _close(transfer: Transfer) -> None:
    try:
        transfer.close()
    except InsarError as error:  # another error is on its way already
        transfer.failure = str(error)


def _tell(transfer: Transfer, progress: Progress) -> None:
    name = transfer.item.name
    if transfer.state is State.DOWNLOADED:
        progress.info(f"{name}: downloaded, {(transfer.total or 0) / 1e6:.1f} MB.")
    elif transfer.state is State.THERE:
        progress.info(f"{name}: is there already.")
    elif transfer.state is State.FAILED:
        progress.warning(transfer.failure)
