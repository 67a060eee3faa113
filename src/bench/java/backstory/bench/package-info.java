/**
 * How fast it is: {@link backstory.bench.StageBenchmark} measures stages inside of one process with JMH,
 * {@link backstory.bench.Bench} whole processes as a user starts them, beside Hugo on the same work, and
 * {@link backstory.bench.SearchBench} what readers of the finished site wait for, beside Pagefind, and
 * {@link backstory.bench.LighthouseBench} what Lighthouse says of its pages. None is a test.
 */
package backstory.bench;
