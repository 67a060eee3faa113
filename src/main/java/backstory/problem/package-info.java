/**
 * The common model of mistakes: what a writer can get wrong, where it is, and what to do about it.
 *
 * <p>In: a {@link backstory.problem.Text} or a place in a file, a {@link backstory.problem.Rule}, a sentence. Out: one
 * list of {@link backstory.problem.Problem}s, sorted by file and place, printed by one
 * {@link backstory.problem.format.ProblemPrinter}. This room knows nothing of articles, pages or templates and imports
 * no other.
 *
 * <p>{@code problem.format} prints problems.
 */
@NullMarked
package backstory.problem;

import org.jspecify.annotations.NullMarked;
