/**
 * Publishes a built site: on a branch that GitHub Pages serves, or in one file.
 *
 * <p>In: the folder that a build has just made, and a folder inside a git repository. Out: one more commit on a branch
 * of a remote, and a {@link backstory.publish.Published} that says what it changed; or a
 * {@link backstory.problem.UsageError} and an unchanged remote.
 *
 * <p>This is the only room that knows git, and it knows it as a program: the user's own {@code git} has their
 * credentials, signing keys and proxy settings. One class, {@link backstory.publish.Git}, starts it. Commits are made
 * from objects alone, so that neither the work tree nor the index nor a branch of the user's repository changes. The
 * room does not know what a page is, and reads no clock: a published commit has the date of the commit that the site
 * was built from.
 */
@NullMarked
package backstory.publish;

import org.jspecify.annotations.NullMarked;
