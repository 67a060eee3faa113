/**
 * What a build is asked to do and what all its steps have at hand: the {@link backstory.pipeline.request.BuildRequest}, the
 * folder to write to, threads, progress and problems.
 *
 * <p>In: what a command asks for. Out: the same with its folder opened and its threads ready. This part knows no step of the
 * build.
 */
@NullMarked
package backstory.pipeline.request;

import org.jspecify.annotations.NullMarked;
