/**
 * The local preview: {@link backstory.serve.Preview} builds a site into a folder of its own, shows it in browsers of this
 * machine, and builds again whenever something in {@code content/} or {@code templates/} changes.
 *
 * <p>In: a {@link backstory.pipeline.request.BuildRequest} and {@link backstory.serve.PreviewOptions}. Out: pages, and a
 * {@link backstory.serve.Round} after each build for whoever listens. The build is {@link backstory.pipeline.Build} and
 * nothing else; a change that {@code serve.watch} reports is no more than a reason to run it, so that an event that is
 * lost or doubled can make a page late but never wrong. What is added for the preview (a script, a bar, the list of
 * problems) is added to answers by {@code serve.http}; no built byte knows of it. Reads no clock: whoever starts the
 * preview brings one.
 */
@NullMarked
package backstory.serve;

import org.jspecify.annotations.NullMarked;
