#!/usr/bin/env bash
# Measures the library beside what one would use instead, and writes Markdown to target/results.
#   run.sh lookup [NUMBERS [SKEWED|EVEN]]   nanoseconds for one answer, every structure, four ways of asking
#   run.sh size   [NUMBERS [SKEWED|EVEN]]   bytes, build time, peak heap, time to open
#   run.sh load   [NUMBERS [SKEWED|EVEN]]   dnc load and dnc check beside sha256sum, wc, unzip and Commons CSV
#   run.sh decide [NUMBERS [SKEWED|EVEN]]   whole decisions, one and two threads, lists being replaced
#   run.sh states [NUMBERS [SKEWED|EVEN [STATE...]]]   verdicts under the law of each state beside the federal rules alone
#   run.sh scrub  [ROWS [DNC]]              dnc scrub beside a loop of Commons CSV and a copy; 5000000 rows unless given;
#                                           DNC, the dnc-examples/bin/dnc of an older checkout, built, is measured too
#   run.sh serve  [NUMBERS [SECONDS]]       dnc serve beside an answer that is always the same, editions swapped every second
#   run.sh editions [NUMBERS [SKEWED|EVEN [DAYS]]]   update, lookup over changes, packing, diff, old editions; 1095 days
#   run.sh plot   [NUMBERS]                 docs/size-latency.svg from what lookup has measured
# NUMBERS is 258024199 unless given: that takes 24 GB of memory, 15 GB of disk and most of an hour for all.
set -euo pipefail
usage=$(sed -n '2,13s/^# \{0,1\}//p' "$0")
cd "$(dirname "$0")"

what=${1:-}
[ $# -gt 0 ] && shift
case $what in
    lookup) main=LookupRun ;;
    size) main=SizeRun ;;
    load) main=LoadRun ;;
    decide) main=DecideRun ;;
    states) main=StatesRun ;;
    scrub) main=ScrubRun ;;
    serve) main=ServeRun ;;
    editions) main=EditionsRun ;;
    plot) main=SizeLatencyPlot ;;
    *) echo "$usage"; exit 2 ;;
esac

# What is measured is what the sources say: both jars are built again when one of them is missing or older.
jar=target/benchmarks.jar
sources="src ../src ../../dnc-core/src/main ../../dnc-loader/src/main"
if [ ! -e ../target/dnc.jar ] || [ ! -e "$jar" ] || [ -n "$(find $sources -name '*.java' -newer "$jar" -print -quit)" ]; then
    (cd ../.. && mvn -q -Pbenchmarks -DskipTests package)
fi
start=""
[ "$what" = serve ] && start="taskset -c 1" # the service has the other core
exec $start java -cp "$jar" "io.github.opendnc.benchmarks.$main" "$@"
