#!/usr/bin/env bash
# Runs the functions on real clusters of this machine: a standalone master with two workers, each with one core, one gigabyte and a
# process of its own, started from the jars that Maven brings. Shows that the rows are those of dnc scrub, byte for byte in the
# answer columns; rows a second with one executor and with two; and that a job ends right whose executor is killed in the middle.
#   run.sh [ROWS]     1000000 unless given; wants 3 GB of memory and 2 GB of disk
set -euo pipefail
cd "$(dirname "$0")"
rows=${1:-1000000}
root=$(cd ../.. && pwd)
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\|[0-9.]*\)</version>.*:\1:p' "$root/pom.xml" | head -1)
mvn=(mvn -q -B ${MAVEN_OPTIONS:-})
app=$PWD/target/dnc-spark-$version-all.jar
work=$PWD/target/cluster
mkdir -p "$work"
export SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1

[ -f "$app" ] || (cd "$root" && "${mvn[@]}" -Pspark -DskipTests -pl dnc-examples/spark -am package)
[ -f ../target/dnc.jar ] || (cd "$root" && "${mvn[@]}" -DskipTests package)
if [ ! -f "$SPARK_HOME/RELEASE" ]; then
    (cd "$root" && "${mvn[@]}" -Pspark -pl dnc-examples/spark dependency:copy-dependencies \
        -DincludeScope=compile -DoutputDirectory="$SPARK_HOME/jars")
    rm -f "$SPARK_HOME"/jars/dnc-*.jar
    touch "$SPARK_HOME/RELEASE"
fi
opens=$(sed -n 's:.*<spark.opens>\(.*\)</spark.opens>.*:\1:p' pom.xml)
# For the background alone: it takes the place of the shell, so that it can be killed.
spark() { # shellcheck disable=SC2086
    exec java $opens -Xmx768m -cp "$SPARK_HOME/jars/*" "$@"
}

# A list, leads, and what dnc scrub makes of them.
# Anew when the program is newer: another version may answer otherwise.
if [ ! "$work/leads-$rows.csv" -nt ../target/dnc.jar ]; then
    rm -rf "$work/list" "$work/store" "$work"/leads-* "$work"/scrubbed-*
    java -cp ../target/dnc.jar io.github.opendnc.examples.bench.Generate --registry us --numbers 10000000 --seed 7 \
        --obtained 2026-11-14 --out "$work/list" --leads "$rows" >/dev/null
    java -jar ../target/dnc.jar load "$work"/list/*.txt --registry us --obtained 2026-11-14 --store "$work/store" >/dev/null
    mv "$work/list/leads.csv" "$work/leads-$rows.csv"
    java -jar ../target/dnc.jar scrub "$work/leads-$rows.csv" -o "$work/scrubbed-$rows.csv" --at 2026-11-24 --us "$work/store"
fi
list=$(ls "$work"/store/*.snapshot)

pids=()
finish() { [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true; }
trap finish EXIT
port=17077
spark org.apache.spark.deploy.master.Master --host 127.0.0.1 --port $port --webui-port 18080 >"$work/master.log" 2>&1 &
pids+=($!)
for n in 1 2; do
    spark org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 1708$n --webui-port 1808$n --cores 1 --memory 1g \
        -d "$work/worker$n" "spark://127.0.0.1:$port" >"$work/worker$n.log" 2>&1 &
    pids+=($!)
done
for _ in $(seq 120); do
    [ "$(grep -c 'Registering worker' "$work/master.log" || true)" -ge 2 ] && break
    sleep 1
done

# submit CORES CLASS ARGUMENTS...
submit() {
    local cores=$1 class=$2
    shift 2
    # shellcheck disable=SC2086
    java $opens -Xmx1g -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit --master "spark://127.0.0.1:$port" \
        --deploy-mode client --executor-memory 1g --executor-cores 1 --total-executor-cores "$cores" \
        --conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 \
        --conf "spark.executor.extraJavaOptions=$opens" --files "$list" --class "io.github.opendnc.spark.$class" \
        "$app" "$@" 2>"$work/submit.log" || { tail -40 "$work/submit.log" >&2; return 1; }
}
name=$(basename "$list")
for cores in 1 2; do
    submit $cores ClusterCheck "$work/leads-$rows.csv" "$work/scrubbed-$rows.csv" "$work/out" "$name" "executors=$cores"
done
# One executor is killed while the job is under way.
(
    sleep "${KILL_AFTER:-25}"
    victim=$(pgrep -f 'CoarseGrainedExecutorBackend.*--executor-id 0 .*'"$port"'\|CoarseGrainedExecutorBackend.*--executor-id 0 ' | head -1)
    [ -n "$victim" ] && kill -9 "$victim" && echo "killed executor 0"
) &
submit 2 ClusterCheck "$work/leads-$rows.csv" "$work/scrubbed-$rows.csv" "$work/out" "$name" "executors=2, one of them killed"
