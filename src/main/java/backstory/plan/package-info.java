/**
 * Which pages and files the site has.
 *
 * <p>In: the kinds of page ({@link backstory.plan.PageKinds}) and of file ({@link backstory.plan.DataFiles}). Out: a
 * {@link backstory.plan.SitePlan}, in which no two want one address. This room does not know what a page shows.
 */
@NullMarked
package backstory.plan;

import org.jspecify.annotations.NullMarked;
