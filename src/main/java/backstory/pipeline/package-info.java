/**
 * The build as a whole: {@link backstory.pipeline.Build} takes a request through the ten steps, from a folder of
 * content to a folder of pages, and every command that builds calls it. There is no second way: the preview takes the
 * same steps ({@link backstory.pipeline.LiveBuild}). For each step it first uses the
 * {@link backstory.pipeline.EarlierResults} of the build before, and it runs the last two steps for a single file when
 * that file is requested.
 *
 * <p>In: a {@link backstory.pipeline.request.BuildRequest}. Out: a {@link backstory.pipeline.result.BuildResult}, and
 * files. The steps are in {@code pipeline.text} (reading) and {@code pipeline.render} (making). This room decides
 * the order of the steps and which of them an earlier build has done already; the steps themselves are the task of the
 * rooms below.
 */
@NullMarked
package backstory.pipeline;

import org.jspecify.annotations.NullMarked;
