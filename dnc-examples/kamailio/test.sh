#!/usr/bin/env bash
# Calls through a real SIP proxy: SIPp is the dialer and the carrier, Kamailio asks dnc serve before each call, all of them on
# loopback. Allowed calls must reach the carrier, listed ones get 403, and when the service is slow, dead or has no list, 503.
# Needs kamailio, kamailio-extra-modules and sip-tester (as root it installs them), and dnc.jar: mvn -q -DskipTests package.
#   test.sh [CALLS [A_SECOND]]     200 calls at 25 a second unless given
set -euo pipefail
cd "$(dirname "$0")"
calls=${1:-200} rate=${2:-25}

if ! command -v kamailio >/dev/null || ! command -v sipp >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -q
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
            kamailio kamailio-extra-modules sip-tester
    else
        echo "test.sh: kamailio, kamailio-extra-modules and sip-tester are needed" >&2
        exit 2
    fi
fi
[ -f ../target/dnc.jar ] || { echo "test.sh: build ../target/dnc.jar first: mvn -q -DskipTests package" >&2; exit 2; }

work=$(mktemp -d)
pids=()
finish() {
    [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
passed=0 failed=0

free_port() {
    local port
    for ((port = $1; port < $1 + 200; port++)); do
        if ! ss -Hlnut "sport = :$port" 2>/dev/null | grep -q .; then echo "$port"; return; fi
    done
    return 1
}
sip=$(free_port 15060) carrier=$(free_port 15260) dialer=$(free_port 15460) http=$(free_port 18710)

# Three numbers of an area code of which one is listed. Yesterday's list: the service goes by its clock, and in New York it may be another day
# than here.
printf '212,5550143\n' >"$work/list.txt"
java -jar ../target/dnc.jar load "$work/list.txt" --registry us --obtained "$(date -u -d yesterday +%F)" --store "$work/store" >/dev/null
printf 'SEQUENTIAL\n2125550102\n12125550102\n+12125550102\n' >"$work/clear.csv"
printf 'SEQUENTIAL\n2125550143\n12125550143\n+12125550143\n' >"$work/listed.csv"
printf 'SEQUENTIAL\n8005550199\n212555\nnobody\n2125550102&number=2125550143\n911\n' >"$work/odd.csv"

# At whatever hour this is run: the people are said to be where it is about noon now, but not in UTC, which is nobody's zone.
hour=$(date -u +%H) offset=$((12 - 10#$hour))
if [ "$offset" -lt 0 ]; then zone="Etc/GMT%2B$((-offset))"; elif [ "$offset" -gt 0 ]; then zone="Etc/GMT-$offset"; else zone=Etc/GMT-1; fi
# The first answers of a JVM take long, and longer where others are at work; Kamailio would give up on them.
warm_up() {
    for _ in $(seq 300); do
        exec 3<>"/dev/tcp/127.0.0.1/$http"
        printf 'GET /v1/decision?number=2125550102 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n' >&3
        cat <&3 >/dev/null
        exec 3>&-
    done
}
serve() {
    java -jar ../target/dnc.jar serve --us "$work/store" --port "$http" 2>"$work/serve.log" &
    service=$!
    pids+=("$service")
    for _ in $(seq 100); do
        if grep -q answers "$work/serve.log"; then
            warm_up
            return
        fi
        sleep 0.1
    done
    cat "$work/serve.log" >&2
    return 1
}
serve

# A busy machine gets two seconds instead of half a one. One process for what comes by UDP: of two, one may hand on the 200 of
# the carrier before the other has handed on its 180, which SIPp takes for a fault.
sed -e "s!udp:127.0.0.1:5060!udp:127.0.0.1:$sip!" -e "s!sip:127.0.0.1:5080!sip:127.0.0.1:$carrier!" \
    -e "s!http://127.0.0.1:8710!http://127.0.0.1:$http!" -e "s,purpose=SALES,purpose=SALES\\&zone=$zone," \
    -e 's/= 500;/= 2000;/' -e 's/^children=4/children=1/' kamailio.cfg >"$work/kamailio.cfg"
kamailio -c -f "$work/kamailio.cfg" >"$work/check.log" 2>&1 || { cat "$work/check.log" >&2; exit 1; }
kamailio -DD -E -m 32 -M 8 -f "$work/kamailio.cfg" -Y "$work" -P "$work/pid" >"$work/kamailio.log" 2>&1 &
pids+=($!)
# The carrier answers every call; it must see the allowed ones and no other.
(cd "$work" && exec sipp -sn uas -i 127.0.0.1 -p "$carrier" -trace_stat -fd 1 -nostdin >/dev/null 2>&1) &
pids+=($!)
sleep 1.5

# dial NAME SCENARIO CSV CALLS
dial() {
    local log=$work/$1
    mkdir -p "$log"
    local begin=$EPOCHREALTIME
    if (cd "$log" && timeout 120 sipp -sf "$2" -inf "$3" -i 127.0.0.1 -p "$dialer" -m "$4" -r "$rate" -nostdin \
            -trace_err -timeout 100 -trace_rtt -rtt_freq 1 "127.0.0.1:$sip" >out.log 2>&1); then
        passed=$((passed + 1))
        echo "passed: $1: $4 of $4 calls"
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
        tail -n 30 "$log"/* "$work/kamailio.log" 2>/dev/null || true
    fi
}
refused() {
    sed "s/CODE/$1/" refused.xml >"$work/refused-$1.xml"
    echo "$work/refused-$1.xml"
}

dial "allowed calls reach the carrier" "$PWD/allowed.xml" "$work/clear.csv" "$calls"
dial "listed numbers get 403" "$(refused 403)" "$work/listed.csv" 12
dial "what is undetermined or no number gets 403" "$(refused 403)" "$work/odd.csv" 10
kill -STOP "$service"
dial "a service that does not answer: 503" "$(refused 503)" "$work/clear.csv" 3
kill -CONT "$service"
sleep 1
dial "the service answers again" "$PWD/allowed.xml" "$work/clear.csv" 3
kill "$service"
wait "$service" 2>/dev/null || true
dial "no service: 503" "$(refused 503)" "$work/clear.csv" 3

sleep 1.2
reached=$(tail -1 "$work"/uas_*_.csv | cut -d';' -f10)
if [ "$reached" = $((calls + 3)) ]; then
    passed=$((passed + 1))
    echo "passed: the carrier saw $reached calls and no other"
else
    failed=$((failed + 1))
    echo "FAILED: the carrier saw $reached calls, expected $((calls + 3))"
fi
if grep -hE '212.?555' "$work/kamailio.log" "$work/serve.log"; then
    failed=$((failed + 1))
    echo "FAILED: a number is logged"
fi
cat "$work/allowed calls reach the carrier"/*rtt.csv | tail -n +2 | cut -d';' -f2 | sort -n | awk '
    { t[NR] = $1 } END { if (NR) printf "INVITE to 200, milliseconds: median %s, 99th percentile %s, most %s\n", t[int((NR + 1) / 2)], t[int(NR * 0.99) ? int(NR * 0.99) : 1], t[NR] }'
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
