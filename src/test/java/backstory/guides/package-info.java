/** The README and the guides of {@code src/docs/}, read as a newcomer reads them: what they say to write or type is done. */
package backstory.guides;
