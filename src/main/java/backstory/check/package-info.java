/**
 * Checks of the finished site: one file for each, named after the fault that it finds.
 *
 * <p>In: a {@link backstory.graph.Texts}, and for addresses the plan of its pages. Out:
 * {@link backstory.problem.Problem}s. What can be checked while a single file is read or linked is checked there; here
 * are the checks that need the whole site. {@link backstory.check.Checks} lists them. A check changes nothing and does
 * not know how pages are written.
 */
@NullMarked
package backstory.check;

import org.jspecify.annotations.NullMarked;
