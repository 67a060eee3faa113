package backstory.render;

import backstory.page.Page;
import backstory.problem.Problem;

/**
 * A problem of a template, which shows in every page that meets it and is reported once.
 *
 * @param first of the pages that met it, by address
 * @param pages how many met it
 */
record TemplateProblem(Problem problem, Page first, int pages) {
    TemplateProblem with(TemplateProblem other) {
        TemplateProblem earlier = other.first.path().compareTo(first.path()) < 0 ? other : this;
        return new TemplateProblem(earlier.problem, earlier.first, pages + other.pages);
    }

    private String others() {
        return switch (pages) {
            case 1 -> "";
            case 2 -> ", and one other page";
            default -> ", and " + (pages - 1) + " other pages";
        };
    }

    /** With the page in which it was met first, and how many others met it. */
    Problem report() {
        String from = first.source().isEmpty() ? "" : " from " + first.source();
        return problem.withHint("while making " + first.path() + from + others());
    }
}
