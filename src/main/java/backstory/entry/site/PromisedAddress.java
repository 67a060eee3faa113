package backstory.entry.site;

import backstory.problem.Location;

/**
 * An address that the site was once published at. The site must keep it for ever, since others link to it.
 *
 * @param path below the site's own address: {@code people/rand-paul.html}
 * @param at its line in {@code content/urls.lock}
 */
public record PromisedAddress(String path, Location at) {}
