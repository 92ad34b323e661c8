package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a row of a table says of its call, in the texts of its columns. Of one worker; not thread-safe. */
final class FactTexts extends Said {
    private final List<Fact> facts;
    private final int stateColumn;
    /** Of each fact, by its ordinal, the column that says it, or none. */
    private final int[] columnOf = new int[Fact.values().length];

    private final Map<String, Optional<State>> states = new HashMap<>();

    /**
     * The texts of these columns.
     *
     * @throws IllegalArgumentException if one is no fact, or there twice
     */
    FactTexts(List<String> columns) {
        facts = new ArrayList<>(columns.size());
        for (String column : columns) {
            Fact fact = CallFacts.fact(column);
            if (facts.contains(fact)) {
                throw new IllegalArgumentException(fact + " is given twice");
            }
            facts.add(fact);
        }
        stateColumn = facts.indexOf(Fact.STATE);
        for (Fact fact : Fact.values()) {
            columnOf[fact.ordinal()] = facts.indexOf(fact);
        }
    }

    /** Looks at a row: a text for each column, empty where nothing is known. */
    void read(List<String> texts) {
        if (texts.size() != facts.size()) {
            throw new IllegalArgumentException("expected " + facts.size() + " facts, found " + texts.size());
        }
        state = stateColumn == NONE ? Optional.empty() : state(texts.get(stateColumn));
        nothing = true;
        for (int i = 0; i < texts.size(); i++) {
            nothing &= isApart(i) || texts.get(i).isEmpty();
        }
        key.cutTo(0);
        for (int i = 0; !nothing && i < texts.size(); i++) {
            if (!isApart(i)) {
                append(texts.get(i));
            }
            key.append(BETWEEN);
        }
    }

    private boolean isApart(int fact) {
        return fact == stateColumn && state.isPresent();
    }

    private Optional<State> state(String text) {
        Optional<State> known = states.get(text);
        if (known == null) {
            if (states.size() == MOST_STATES) {
                states.clear();
            }
            known = State.read(text);
            states.put(text, known);
        }
        return known;
    }

    private void append(String text) {
        int begin = key.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BETWEEN || c > Byte.MAX_VALUE) {
                key.cutTo(begin);
                appendWide(text);
                return;
            }
            key.append((byte) c);
        }
    }

    /** Behind a byte that no text of ASCII begins with, and its length: whatever it holds, no two are alike. */
    private void appendWide(String text) {
        key.append(Byte.MIN_VALUE);
        key.append((long) text.length());
        key.append(BETWEEN);
        for (int i = 0; i < text.length(); i++) {
            key.append((byte) (text.charAt(i) >> Byte.SIZE));
            key.append((byte) text.charAt(i));
        }
    }

    /** The texts of a row as cells. */
    FactCells cells(List<String> texts) {
        return new FactCells(fact -> {
            int column = columnOf[fact.ordinal()];
            return column == NONE ? "" : texts.get(column);
        });
    }
}
