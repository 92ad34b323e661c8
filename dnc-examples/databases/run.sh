#!/usr/bin/env bash
# Measures OpenDNC against SQLite, DuckDB, PostgreSQL and Redis on one synthetic list, and prints a Markdown table.
#
#     dnc-examples/databases/run.sh [NUMBERS] [OPTION...]
#
# NUMBERS is 26000000 when not given; options are the program's, for example --probes 10000. Builds the project, makes
# the list, starts a PostgreSQL and a Redis server of its own on free loopback ports with their data in a temporary
# folder, runs the program, stops both and removes the folder. The table goes to standard output, progress to standard
# error. On Debian and Ubuntu, as root, it installs the servers if they are missing. PostgreSQL refuses root, so as root
# its server runs as the user postgres.
set -euo pipefail

numbers=${1:-26000000}
[[ $numbers =~ ^[0-9]+$ ]] || { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" >&2; exit 2; }
shift $(($# > 0 ? 1 : 0))
command="dnc-examples/databases/run.sh $numbers${*:+ $*}"
cd "$(dirname "$0")/../.."
commit=$(git describe --always --dirty 2>/dev/null || echo unknown)
say() { echo "run.sh: $*" >&2; }

# The folder of PostgreSQL's programs: on the path, or where Debian puts them (the highest version).
postgres_programs() {
    if command -v initdb >/dev/null && command -v pg_ctl >/dev/null; then
        dirname "$(command -v initdb)"
    else
        ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
    fi
}

missing=()
[ -n "$(postgres_programs)" ] || missing+=(postgresql)
command -v redis-server >/dev/null || missing+=(redis-server)
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        say "please install: ${missing[*]}"
        exit 1
    fi
    say "installing ${missing[*]}"
    apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
fi
postgres=$(postgres_programs)

as_postgres=()
if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || { say "please add an unprivileged user: postgres"; exit 1; }
    as_postgres=(runuser -u postgres --)
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/dnc-databases.XXXXXX")
redis_pid=
# shellcheck disable=SC2317 # called by the trap
stop() {
    if [ -f "$work/postgres/data/postmaster.pid" ]; then
        "${as_postgres[@]}" "$postgres/pg_ctl" -D "$work/postgres/data" -m immediate -s stop || true
    fi
    if [ -n "$redis_pid" ]; then
        kill "$redis_pid" 2>/dev/null || true
        wait "$redis_pid" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

# A loopback port that nothing listens on, from the given one upwards.
free_port() {
    local port=$1
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
    echo "$port"
}

say "building"
mvn -q -Pdatabases -pl dnc-examples/databases -am package -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip >&2

say "making a list of about $numbers numbers"
classpath="dnc-examples/databases/target/classes:dnc-examples/databases/target/lib/*"
java -cp "$classpath" io.github.opendnc.examples.bench.Generate \
    --numbers "$numbers" --seed 7 --form flat --out "$work/list" >&2

# Durable as by default, with the memory and the log that a bulk load is advised to get. No replica, hence no log of a
# table that is filled in the transaction that made it.
say "starting PostgreSQL"
chmod 711 "$work"
mkdir "$work/postgres"
[ ${#as_postgres[@]} -eq 0 ] || chown postgres "$work/postgres"
postgres_port=$(free_port 54320)
data=$work/postgres/data
(
    cd "$work/postgres"
    "${as_postgres[@]}" "$postgres/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C >/dev/null
    cat >>"$data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
port = $postgres_port
unix_socket_directories = ''
shared_buffers = 2GB
maintenance_work_mem = 1GB
max_wal_size = 8GB
wal_level = minimal
max_wal_senders = 0
SETTINGS
    "${as_postgres[@]}" "$postgres/pg_ctl" -D "$data" -l "$work/postgres/log" -s -w start >&2 ||
        { cat "$work/postgres/log" >&2; exit 1; }
)

say "starting Redis"
redis_port=$(free_port 63790)
redis-server --bind 127.0.0.1 --port "$redis_port" --dir "$work" --save '' --appendonly no >"$work/redis.log" &
redis_pid=$!
until redis-cli -p "$redis_port" ping >/dev/null 2>&1; do
    kill -0 "$redis_pid" 2>/dev/null || { cat "$work/redis.log" >&2; exit 1; }
    sleep 0.1
done

say "measuring"
mkdir "$work/files"
java -Xmx4g -cp "$classpath" io.github.opendnc.examples.databases.Benchmark "$work"/list/*.txt \
    --folder "$work/files" --redis "127.0.0.1:$redis_port" --command "$command" --commit "$commit" \
    --postgres "jdbc:postgresql://127.0.0.1:$postgres_port/postgres?user=postgres" "$@"
