package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.pipeline.result.Reasons;
import backstory.problem.Problem;
import backstory.problem.format.ProblemDigest;
import backstory.problem.format.ProblemPrinter;
import backstory.serve.Preview;
import backstory.serve.PreviewBuild;
import java.util.List;
import java.util.Optional;

/** Reports on the console what a preview does: the problems, and one line for each build. */
final class PreviewReport implements Preview.Listener {
    /** Goes to the top of the terminal and clears it. */
    private static final String CLEAR = "\u001b[H\u001b[2J";

    private final Console console;
    private final boolean quiet;
    private String address = "";
    private List<Problem> printed = List.of();

    /** The number of the build that was reported last. */
    private int number;

    /** What that build did; printed again if the screen was cleared since. */
    private String made = "";

    private boolean isCleared;

    PreviewReport(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** Reports where the site is shown. */
    synchronized void begin(String where) {
        address = where;
        say(heading());
    }

    private String heading() {
        return "Showing the site at " + address + " (Ctrl-C ends it)";
    }

    @Override
    public synchronized void noticed(String sentence) {
        console.err().print(sentence + "\n");
        console.flush();
    }

    @Override
    public synchronized void built(PreviewBuild round) {
        if (round.nothingNew()) {
            return;
        }
        isCleared = false;
        if (!round.stopped().isEmpty()) {
            console.error(round.stopped());
            console.flush(); // before the line that follows it
        } else if (!round.problems().equals(printed)) {
            print(round.problems());
        }
        printed = round.problems();
        line(round).ifPresent(this::say);
        console.flush();
    }

    private void print(List<Problem> problems) {
        if (console.isScreen()) {
            console.err().print(CLEAR + heading() + "\n\n");
            isCleared = true;
        }
        console.err().print(new ProblemDigest(new ProblemPrinter(console.colorsErr())).print(problems));
        console.err().flush();
    }

    private Optional<String> line(PreviewBuild round) {
        String count = round.problems().isEmpty() ? "" : "; " + ProblemPrinter.count(round.problems());
        if (!round.stopped().isEmpty() || !round.shown()) {
            String instead = round.there() ? "the last good pages are shown" : "nothing can be shown yet";
            return Optional.of(instead + count);
        }
        if (round.number() == number) {
            String now = count.isEmpty() ? "; no problems are left" : count;
            return Optional.of(isCleared ? made + now : now.substring("; ".length()));
        }
        number = round.number();
        made = (round.pages().isEmpty() ? "ready" : pages(round.pages())) + why(round.changes()) + time(round);
        return Optional.of(made + count);
    }

    private static String pages(List<String> pages) {
        String first = pages.stream()
                .filter(path -> path.endsWith(".html"))
                .findFirst()
                .orElse(pages.get(0));
        return pages.size() == 1 ? first : first + " and " + (pages.size() - 1) + " more";
    }

    private static String why(List<Reasons.Input> inputs) {
        if (inputs.isEmpty()) {
            return "";
        }
        Reasons.Input first = inputs.get(0);
        String what = switch (first.cause()) {
            case NEW -> " is new";
            case REMOVED -> " is gone";
            case CHANGED, THEME, TOUCHED -> " changed";
        };
        String more = inputs.size() == 1 ? "" : ", and " + (inputs.size() - 1) + " more";
        return ", since " + first.path() + what + more;
    }

    private static String time(PreviewBuild round) {
        return " (" + round.milliseconds() + " ms)";
    }

    private void say(String line) {
        if (!quiet) {
            console.out().print(line + "\n");
            console.flush();
        }
    }
}
