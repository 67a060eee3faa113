package backstory.markdown;

/** Words of a passage that become a link though the writer marked nothing: a first mention. They lie in one stretch. */
public record Mark(int passage, int start, int end) {}
