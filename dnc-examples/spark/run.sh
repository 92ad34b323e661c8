#!/usr/bin/env bash
# Runs the functions on real clusters of this machine, started from the jars that Maven brings: a standalone master with two workers,
# each with one core, one gigabyte and a process of its own, and a local-cluster with two executors. Shows that the rows are those
# of dnc scrub, byte for byte in the answer columns, that each executor maps the list once, what an executor answers that has no
# list, that a job ends right whose executor is killed in the middle, and what judging a row takes with one executor, with two,
# and in dnc scrub. It fails when one of these does not hold.
#   run.sh [ROWS]     500000 unless given; wants 4 GB of memory and 2 GB of disk, and takes some minutes
set -euo pipefail
cd "$(dirname "$0")"
rows=${1:-500000}
root=$(cd ../.. && pwd)
mvn=(mvn -q -B ${MAVEN_OPTIONS:-})
work=$PWD/target/cluster
mkdir -p "$work"
property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -1; }
opens=$(property spark.opens)
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\|[0-9.]*\)</version>.*:\1:p' "$root/pom.xml" | head -1)
app=$PWD/target/dnc-spark-$version-all.jar
export SPARK_HOME=$work/spark SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1

# What is shown is what the sources say.
if [ ! -f ../target/dnc.jar ] || [ ! -f "$app" ] ||
    [ -n "$(find src/main ../src/main "$root"/dnc-{core,loader}/src/main -type f -newer "$app" -print -quit)" ]; then
    (cd "$root" && "${mvn[@]}" -Pspark -DskipTests -pl dnc-examples,dnc-examples/spark -am package)
fi
# Spark as it is handed out: with its own copies of the libraries that dnc brings in other versions.
if [ ! -f "$SPARK_HOME/RELEASE" ]; then
    cat >"$work/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>spark-home</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId><version>$(property spark.version)</version>
  </dependency></dependencies>
</project>
POM
    "${mvn[@]}" -f "$work/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$SPARK_HOME/jars"
    touch "$SPARK_HOME/RELEASE"
fi

# For the background alone: it takes the place of the shell, so that it can be killed.
spark() { # shellcheck disable=SC2086
    exec java $opens -Xmx768m -cp "$SPARK_HOME/jars/*" "$@"
}
# submit CLUSTER CORES CLASS ARGUMENTS...
submit() {
    local cluster=$1 cores=$2 class=$3
    shift 3
    # shellcheck disable=SC2086
    java $opens -Xmx1g -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit --master "$cluster" \
        --deploy-mode client --executor-memory 1g --executor-cores 1 --total-executor-cores "$cores" \
        --conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 \
        --conf "spark.executor.extraJavaOptions=$opens" ${files:+--files "$files"} --class "io.github.opendnc.spark.$class" \
        "$app" "$@" 2>"$work/submit.log"
}
# The same; what has failed says why.
check() { submit "$@" || { grep -v ' INFO ' "$work/submit.log" | tail -40 >&2; return 1; }; }

# A list, leads, what dnc scrub makes of them, and both as Parquet.
# Anew when the program or this script is newer: another version may answer otherwise.
tables=$work/tables-$rows
if [ ! "$tables/done" -nt ../target/dnc.jar ] || [ ! "$tables/done" -nt run.sh ]; then
    rm -rf "$work/list" "$work/store" "$work"/tables-*
    mkdir "$tables"
    java -cp ../target/dnc.jar io.github.opendnc.examples.bench.Generate --registry us --numbers 10000000 --seed 7 \
        --obtained 2026-11-14 --out "$work/list" --leads "$rows" >/dev/null
    java -jar ../target/dnc.jar load "$work"/list/*.txt --registry us --obtained 2026-11-14 --store "$work/store" >/dev/null
    mv "$work/list/leads.csv" "$tables/leads.csv"
    # Row by row, as the rows of a table are answered.
    java -jar ../target/dnc.jar scrub "$tables/leads.csv" -o "$tables/scrubbed.csv" --row-by-row --at 2026-11-24 \
        --us "$work/store"
    files='' check 'local[2]' 2 LeadTables "$tables/leads.csv" "$tables/scrubbed.csv" "$tables"
    touch "$tables/done"
fi
list=$(ls "$work"/store/*.snapshot)
name=$(basename "$list")

pids=()
finish() { [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true; }
trap finish EXIT
port=17077
rm -rf "$work"/worker*
spark org.apache.spark.deploy.master.Master --host 127.0.0.1 --port $port --webui-port 18080 >"$work/master.log" 2>&1 &
pids+=($!)
last=$(($(nproc) - 1))
for n in 1 2; do
    # Each on a core of its own, where there are two: what its executor takes is then what a core takes.
    core=$(((n - 1) % (last + 1)))
    spark org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 1708$n --webui-port 1808$n --cores 1 --memory 1g \
        -d "$work/worker$n" "spark://127.0.0.1:$port" >"$work/worker$n.log" 2>&1 &
    pids+=($!)
    taskset -a -c -p $core $! >/dev/null
done
for _ in $(seq 120); do
    [ "$(grep -c 'Registering worker' "$work/master.log" || true)" -ge 2 ] && break
    sleep 1
done
standalone=spark://127.0.0.1:$port

files=$list
pace() {
    taskset -c "$1" java -cp "$root/dnc-loader/target/test-classes:../target/dnc.jar" io.github.opendnc.leads.ScrubPace \
        "$tables/leads.csv" "$list"
}
pace "$last"
check "$standalone" 1 ClusterCheck "$tables" "$name" 1 pace
[ "$last" -eq 0 ] || pace "$((last - 1)),$last"
check "$standalone" 2 ClusterCheck "$tables" "$name" 2 pace
check "$standalone" 2 ClusterCheck "$tables" "$name" 2 kill
check 'local-cluster[2,1,1024]' 2 ClusterCheck "$tables" "$name" 2
check 'local-cluster[2,1,1024]' 2 ClusterCheck "$tables" "$name" 2 kill

# The list is not shipped: no row may be written, and the job says what is missing. Every fact of LeadTables is named, for none is passed over.
facts=state,last_transaction,last_inquiry,consent,consent_on,do_not_call_on
for cluster in "$standalone" 'local-cluster[2,1,1024]'; do
    if files='' submit "$cluster" 2 ScrubLeads 2026-11-24 "$tables/leads" "$tables/none" "$facts" "$name"; then
        echo "a job without its list has not failed" >&2
        exit 1
    fi
    [ -z "$(find "$tables/none" -name '*.parquet' -print -quit 2>/dev/null)" ]
    rm -rf "$tables/none"
    said=$(grep -o -m 1 'the lists cannot be opened: .*' "$work/submit.log")
    echo "$cluster, the list not shipped: the job fails, $said"
done
