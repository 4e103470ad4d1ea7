# SPDX-License-Identifier: GPL-2.0-or-later
"""Work on blocks on a Dask cluster when the run has one, else on this machine: the results are the same.

Workers open the files themselves, by the same names: input lies on storage that all share, and the scheduler and the
workers import this package. The client hands out blocks, takes the results in order and writes them; a worker keeps
nothing between blocks, so a block whose worker is lost is simply run again by another one.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import Any, Protocol, TypeVar

from . import blocks
from .errors import InsarError
from .optional import require
from .progress import Progress
from .resources import current
from .version import version

Block = TypeVar("Block")
Block_contra = TypeVar("Block_contra", contravariant=True)
Read = TypeVar("Read")
Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

CONNECT_SECONDS = 5
WORKERS_SECONDS = 2.0
"""Between two questions for the number of workers."""
BLOCKS_PER_THREAD = 2
"""Handed out: one that is computed, and one that waits or whose result waits to be written."""


class Task(Protocol[Block_contra, Read, Result_co]):
    """What is done with each block, in a form that can be sent to another process: small, and without open files."""

    def open(self) -> AbstractContextManager[Callable[[Block_contra], Read]]:
        """Open what is read, and give a function that reads what a block needs."""

    def work(self, data: Read, check: Callable[[], None]) -> Result_co:
        """Compute from what was read; `check()` raises Canceled."""


def run(
    plan: blocks.Plan[Block],
    task: Task[Block, Read, Result],
    write: Callable[[Block, Result], None],
    progress: Progress,
    workers: int = 0,
) -> None:
    """Run a task over a plan: on the cluster of :func:`.resources.current`, or with threads of this machine.

    Parameters
    ----------
    write : callable
        Stores a result; called in the order of the plan from the calling thread.
    workers : int
        Computing threads on this machine, see :func:`.blocks.run`.

    Raises
    ------
    InsarError
        When the cluster cannot be reached, cannot do the work, or is lost.
    Canceled
        Within a second of Cancel; workers end the blocks that they have begun.
    """
    scheduler = current().scheduler
    if not scheduler:
        with task.open() as read:
            blocks.run(plan, read, task.work, write, progress, workers)
        return
    with _connected(scheduler) as client, ThreadPoolExecutor(1) as getter:
        run_on_client(_Cluster(client, scheduler, getter, progress), plan, task, write)


def run_on_client(
    cluster: _Cluster, plan: blocks.Plan[Block], task: Task[Block, Read, Result], write: Callable[[Block, Result], None]
) -> None:
    """Keep a few blocks at each worker, and write what comes back in order."""
    cluster.require_same_version()
    pending: deque[tuple[Block, Any]] = deque()
    waiting = iter(plan)
    done = 0
    try:
        while True:
            limit = BLOCKS_PER_THREAD * cluster.threads()
            while len(pending) < limit and (block := next(waiting, None)) is not None:
                pending.append((block, cluster.submit(_run_block, task, block)))
            if not pending:
                return
            block, future = pending.popleft()
            write(block, cluster.result(future))
            done += 1
            cluster.progress(done / len(plan))
            cluster.progress.check()
    finally:
        for _, future in pending:
            future.cancel()


def _run_block(task: Task[Block, Read, Result], block: Block) -> Result:
    """On a worker: open, read and compute; a block takes a second or two, which is not interrupted."""
    with task.open() as read:
        data = read(block)
    return task.work(data, lambda: None)


@contextmanager
def _connected(scheduler: str) -> Iterator[Any]:
    """A client of a running cluster."""
    distributed = require("distributed")
    try:
        client = distributed.Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False, direct_to_workers=True)
    except (OSError, ValueError) as error:
        raise InsarError(
            f"The Dask scheduler {scheduler} cannot be reached ({error}); check its address (tcp://host:8786) and that "
            "it runs, or leave the address empty to compute on this machine."
        ) from error
    with client:
        yield client


class _Cluster:
    """A connected cluster: hands out calls and waits for their results, with an eye on Cancel."""

    def __init__(self, client: Any, scheduler: str, getter: ThreadPoolExecutor, progress: Progress) -> None:
        self._client, self._scheduler, self._getter, self.progress = client, scheduler, getter, progress
        self._warned = False

    def threads(self) -> int:
        """Number of computing threads of all workers; waits until there is one."""
        while not (number := self._count()):
            self.progress.check()
            time.sleep(blocks.POLL_SECONDS)
        return number

    def _count(self) -> int:
        try:
            number = int(sum(self._client.nthreads().values()))
        except (OSError, CancelledError) as error:
            raise self._lost() from error
        if not number and not self._warned:
            self._warned = True
            self.progress.warning(f"The Dask scheduler {self._scheduler} has no workers; waiting for one.")
        return number

    def submit(self, call: Callable[..., Any], *arguments: Any) -> Any:
        """Hand out a call."""
        try:
            return self._client.submit(call, *arguments, pure=False)
        except OSError as error:
            raise self._lost() from error

    def result(self, future: Any) -> Any:
        """Wait for the result of a call.

        Raises
        ------
        InsarError
            That of the call; or when workers die of it again and again, or the scheduler is lost.
        """
        distributed = require("distributed")
        getting = self._getter.submit(future.result)
        asked = time.monotonic()
        try:
            while not wait([getting], timeout=blocks.POLL_SECONDS).done:
                self.progress.check()
                if time.monotonic() - asked > WORKERS_SECONDS:
                    self._count()
                    asked = time.monotonic()
            return getting.result()
        except distributed.KilledWorker as error:
            raise InsarError(
                f"Workers of {self._scheduler} were lost one after the other over the same block; give them more "
                "memory, or set a smaller memory budget."
            ) from error
        except CancelledError as error:
            raise self._lost() from error
        finally:
            future.cancel()  # frees the result at the worker, or ends the waiting

    def require_same_version(self) -> None:
        """Raise InsarError when the workers have not this version of this package."""
        try:
            # a worker that is sent what it cannot import breaks down: ask by names that all have
            self.result(self.submit(import_module, __name__))
            theirs = self.result(self.submit(version))
        except (ImportError, RuntimeError, AttributeError) as error:
            raise InsarError(
                f"The scheduler or the workers of {self._scheduler} cannot import insar_workbench "
                f"({str(error).splitlines()[0]}); start them with the same Python packages, and with PYTHONPATH naming "
                "the folder that holds it."
            ) from error
        if theirs != version():
            raise InsarError(
                f"The workers of {self._scheduler} have InSAR Workbench {theirs}, but this is {version()}; install the "
                "same on both."
            )

    def _lost(self) -> InsarError:
        return InsarError(f"The Dask scheduler {self._scheduler} was lost; start the cluster, and run again.")
