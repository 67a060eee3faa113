/**
 * The whole story in one screen: {@link backstory.pipeline.Build} takes a request through the ten steps, from a folder
 * of content to a folder of pages, and every command that builds calls it. There is no second way: the preview takes
 * the same steps ({@link backstory.pipeline.LiveBuild}), where each is asked first what of its result is {@link
 * backstory.pipeline.EarlierResults} from the build before, and the last two are taken for one file when somebody asks
 * for it.
 *
 * <p>In: a {@link backstory.pipeline.request.BuildRequest}. Out: a {@link backstory.pipeline.result.BuildResult}, and files.
 * The steps stand in {@code pipeline.text} (reading) and {@code pipeline.render} (making). This room decides in which order
 * things are done and what an earlier build has done already; what is done is the business of the rooms below.
 */
@NullMarked
package backstory.pipeline;

import org.jspecify.annotations.NullMarked;
