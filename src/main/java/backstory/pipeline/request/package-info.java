/**
 * The request of a build and the values that all its steps share: the {@link backstory.pipeline.request.BuildRequest},
 * the folder to write to, threads, progress and problems.
 *
 * <p>In: the options of a command. Out: the request with its folder opened and its threads ready. This part knows no
 * step of the build.
 */
@NullMarked
package backstory.pipeline.request;

import org.jspecify.annotations.NullMarked;
