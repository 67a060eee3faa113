package backstory.check;

import backstory.entry.Event;
import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** Reports an event without a source that a reader could check. */
final class EventsWithoutSource {
    private EventsWithoutSource() {}

    static void ask(Texts texts, Problems problems) {
        for (Event event : texts.catalog().timeline()) {
            if (texts.reads().sourcesOf(event).isEmpty()) {
                problems.add(
                        Problem.of(Rule.EVENT_WITHOUT_SOURCE, event.at(), "\"" + event.title() + "\" has no source")
                                .withHint("add sources: with the ids of what was read"));
            }
        }
    }
}
