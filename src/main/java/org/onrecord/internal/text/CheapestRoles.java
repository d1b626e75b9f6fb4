package org.onrecord.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Chooses for each mark of one family in one paragraph whether it opens, closes or neither, so that the sum of the costs is least.
 *
 * <p>This is Viterbi's algorithm over the depth of nesting. It weighs all marks of the paragraph together, so a mark that is missing
 * or points the wrong way does not invert the marks after it. It takes time linear in the number of marks because the depth is bounded.
 *
 * <p>A state is the number of quotations that are open. States 0 to 3 count quotations that will close. States 4 to 6 are depths 1 to 3
 * in a quotation that never closes.
 *
 * <p>An example: {@code We go," she said. "They stay," he said.} The first mark stands after a comma and before a space. Closing would
 * cost it nothing, but nothing is open in state 0. Opening costs it 4, since the surroundings lean the other way by two points, and
 * neither costs 3. The second mark opens and the third closes at no cost. Among the sequences that end in state 0, "neither, open,
 * close" is the cheapest with 3; three times "neither" costs 9.
 */
final class CheapestRoles {

    private static final int DEEPEST = 3;
    private static final int STATES = 2 * DEEPEST + 1;
    /** Costs are scaled to leave room for a preference among equal costs: the marks that are closest to each other pair. */
    private static final int SCALE = 1 << 20;

    private static final long NEVER = Long.MAX_VALUE / 2;
    private static final byte IGNORE = 0;
    private static final byte OPEN = 1;
    private static final byte CLOSE = 2;
    private static final byte OPEN_FOR_GOOD = 3;
    /** The state after opening for good. */
    private static final int UNCLOSED = DEEPEST + 1;

    private final List<Mark> marks;
    private final boolean mayStayOpen;
    private final int continued;
    private final byte[] roles;
    private long[] costs = new long[STATES];

    private CheapestRoles(List<Mark> marks, boolean mayStayOpen, int continued) {
        this.marks = marks;
        this.mayStayOpen = mayStayOpen;
        this.continued = continued;
        this.roles = new byte[marks.size() * STATES];
    }

    /**
     * Returns the pairs in the order of their opening marks.
     *
     * @param marks marks of one family, in text order
     * @param mayStayOpen whether a quotation may lack its closing mark
     * @param continued the highest cost of a missing closing mark: low where the next paragraph looks like a continuation
     * @param end the end of the paragraph
     */
    static List<MarkPair> pairs(List<Mark> marks, boolean mayStayOpen, int continued, int end) {
        CheapestRoles choice = new CheapestRoles(marks, mayStayOpen, continued);
        choice.weigh();
        return choice.pairs(end);
    }

    private void weigh() {
        Arrays.fill(costs, NEVER);
        costs[0] = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            long[] next = new long[STATES];
            Arrays.fill(next, NEVER);
            for (int state = 0; state < STATES; state++) {
                long cost = costs[state];
                if (cost < NEVER) {
                    int depth = depth(state);
                    // Closing comes first: of equal costs the first one offered is kept.
                    if (depth > 0 && state != UNCLOSED) {
                        offer(next, i, state - 1, CLOSE, cost, mark.close());
                    }
                    if (depth < DEEPEST) {
                        offer(next, i, state + 1, OPEN, cost, mark.open() + depth * nest(mark));
                    }
                    if (state == 0 && mayStayOpen) {
                        offer(next, i, UNCLOSED, OPEN_FOR_GOOD, cost, mark.open() + unclosed(mark));
                    }
                    offer(next, i, state, IGNORE, cost + (depth > 0 ? 1 : 0), mark.ignore());
                }
            }
            costs = next;
        }
    }

    /** Curly marks inside straight ones, or straight ones inside curly ones, nest freely. */
    private int nest(Mark mark) {
        return mark.straight() == marks.get(0).straight() ? mark.nest() : 0;
    }

    private int unclosed(Mark mark) {
        return mark.unclosed() == Mark.IMPOSSIBLE ? Mark.IMPOSSIBLE : Math.min(mark.unclosed(), continued);
    }

    private static int depth(int state) {
        return state < UNCLOSED ? state : state - DEEPEST;
    }

    private void offer(long[] next, int mark, int state, byte role, long before, int cost) {
        if (cost >= Mark.UNANNOUNCED) {
            return;
        }
        long sum = before + (long) cost * SCALE;
        if (sum < next[state]) {
            next[state] = sum;
            roles[mark * STATES + state] = role;
        }
    }

    private List<MarkPair> pairs(int end) {
        int state = costs[UNCLOSED] < costs[0] ? UNCLOSED : 0;
        Deque<Mark> closing = new ArrayDeque<>();
        List<MarkPair> pairs = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            switch (roles[i * STATES + state]) {
                case OPEN -> {
                    Mark close = closing.pop();
                    pairs.add(new MarkPair(marks.get(i), close, close.end()));
                    state--;
                }
                case CLOSE -> {
                    closing.push(marks.get(i));
                    state++;
                }
                case OPEN_FOR_GOOD -> {
                    pairs.add(new MarkPair(marks.get(i), null, end));
                    state = 0;
                }
                default -> {} // ignored
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
