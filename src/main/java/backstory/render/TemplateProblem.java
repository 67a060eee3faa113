package backstory.render;

import backstory.page.Page;
import backstory.problem.Problem;

/**
 * A problem of a template, which occurs in many pages and is reported once.
 *
 * @param first the first page in which it occurs, by address
 * @param pages the number of pages in which it occurs
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

    /** Returns the problem with the first page in which it occurs, and the number of others. */
    Problem report() {
        String from = first.source().isEmpty() ? "" : " from " + first.source();
        return problem.withHint("while making " + first.path() + from + others());
    }
}
