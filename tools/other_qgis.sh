# SPDX-License-Identifier: GPL-2.0-or-later
# Another version of QGIS than this machine's: a Debian of its own that has it, in a folder, entered with chroot.
# shellcheck shell=bash
# Sourced by dev. What is mounted is mounted in a namespace of the run and gone with it, however it ends.

declare -A suites=([3.40]=trixie [3.44]=testing)

# The Debian mirror that this machine itself uses; other repositories among its sources do not count.
debian_mirror() {
    local found
    found=$(
        sed -n -e 's/^deb \(\[[^]]*\] \)\?\(https\?:[^ ]*\) .*/\2/p' -e 's/^URIs: *\(https\?:[^ ]*\).*/\1/p' \
            /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
            sed -n '\,/debian/*$,{p;q}'
    ) || true
    printf '%s\n' "${INSAR_DEBIAN_MIRROR:-$found}"
}

# Sets `as_root`, or says in one line what is missing; nothing has been written by then.
check_chroot_tools() { # check_chroot_tools VERSION
    local version=$1 tool
    [ -n "${suites[$version]:-}" ] || die "there is no Debian with QGIS $version here; known: ${!suites[*]}"
    as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "only root may enter a chroot: run this as root, or install sudo"
        as_root=(sudo)
    fi
    PATH=$PATH:/usr/sbin:/sbin
    packages+=(debootstrap)
    ensure_packages
    for tool in debootstrap chroot unshare; do
        command -v "$tool" >/dev/null || die "$tool is missing: install it (on Debian: apt-get install debootstrap)"
    done
    "${as_root[@]}" unshare --mount true 2>/dev/null || die "this machine does not let root mount anything (a container?)"
}

# Makes the Debian with QGIS VERSION once and sets `chroot` to its folder.
make_chroot() { # make_chroot VERSION
    local version=$1 suite mirror
    suite=${suites[$version]}
    chroot=$cache/debian/$suite
    mkdir -p "$cache/debian"
    (
        flock 9
        [ ! -d "$chroot" ] || exit 0
        mirror=$(debian_mirror)
        [ -n "$mirror" ] || die "no Debian mirror among this machine's apt sources: set INSAR_DEBIAN_MIRROR to one"
        say "Making a Debian $suite in $chroot (log: $chroot.log; a few minutes, about 3 GB with QGIS)"
        "${as_root[@]}" rm -rf "$chroot.part"
        "${as_root[@]}" debootstrap --variant=minbase --include=ca-certificates "$suite" "$chroot.part" "$mirror" \
            >"$chroot.log" 2>&1 || {
            tail -n 5 "$chroot.log" >&2
            die "debootstrap failed; see $chroot.log"
        }
        { # the mirror, proxy and patience of this machine; no archive of what is installed
            apt-config dump | grep -E '^Acquire::(https?|ftp|Check-|Retries)' || true
            printf 'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb"; };\n'
        } | "${as_root[@]}" tee "$chroot.part/etc/apt/apt.conf.d/99insar_workbench" >/dev/null
        "${as_root[@]}" mv "$chroot.part" "$chroot"
    ) 9>"$chroot.lock" || exit 1
}

# Copies the checkout (what git knows or would add, and the package if there is one) and lends shared/ beside it.
copy_checkout() { # copy_checkout FOLDER
    local folder=$1
    "${as_root[@]}" rm -rf "$folder/insar_workbench"
    "${as_root[@]}" mkdir -p "$folder/insar_workbench" "$folder/shared"
    (
        cd "$root"
        {
            git ls-files --cached --others --exclude-standard -z
            find dist -name '*.zip' -print0 2>/dev/null || true
        } | tar --null --no-recursion --ignore-failed-read -T - -cf - 2>/dev/null
    ) | "${as_root[@]}" tar -C "$folder/insar_workbench" --no-same-owner -xf -
}

# Run in a mount and a process namespace of its own, as root.
enter_chroot=$(
    cat <<'END'
set -eu
chroot=$1 folder=$2 shared=$3
shift 3
mount --rbind /dev "$chroot/dev"
mount --rbind /sys "$chroot/sys"
[ -z "$shared" ] || mount --bind -o ro "$shared" "$chroot$folder/shared"
exec chroot "$chroot" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    INSAR_NO_PEERS=1 INSAR_REQUIRE_DATA="${INSAR_REQUIRE_DATA:-}" \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    /bin/bash -c 'cd "$1/insar_workbench" && shift && exec ./dev "$@"' bash "$folder" "$@"
END
)

# Copies files of this machine to the same place there.
borrow() {
    local file
    for file in "$@"; do
        [ ! -f "$file" ] || "${as_root[@]}" cp -L "$file" "$chroot$file"
    done
}

# Runs `dev COMMAND..` of this checkout where QGIS has this version.
with_qgis() { # with_qgis VERSION COMMAND [ARGUMENTS]
    local version=$1 as_root chroot folder=/checkouts/$key shared found
    shift
    check_chroot_tools "$version"
    make_chroot "$version"
    exec 8>"$chroot.$key.lock"
    flock 8 # one run at a time of this checkout
    copy_checkout "$chroot$folder"
    borrow /etc/resolv.conf /etc/ssl/certs/ca-certificates.crt # a firm's own authorities too
    shared=$(readlink -e "$root/../shared" || true)
    enter() {
        "${as_root[@]}" unshare --mount --pid --fork --kill-child --mount-proc="$chroot/proc" \
            bash -c "$enter_chroot" enter "$chroot" "$folder" "$shared" "$@" </dev/null
    }
    enter system || die "the packages could not be installed in $chroot; see /root/.cache/insar_workbench/apt.log there"
    found=$("${as_root[@]}" sed -n '/^Package: qgis$/,/^$/s/^Version: \([0-9]*:\)\?\([0-9]*\.[0-9]*\).*/\2/p' \
        "$chroot/var/lib/dpkg/status")
    [ "$found" = "$version" ] || die "Debian ${suites[$version]} now has QGIS $found, not $version"
    enter "$@"
}
