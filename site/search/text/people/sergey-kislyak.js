backstorySearch("text/people/sergey-kislyak", [
"Sergey Kislyak spoke for Russia in Washington from 2008 until 22 July 2017.",
"That September he was appointed to the Federation Council for Mordovia; our source does not settle the day, so this entry gives the month alone.",
"His contacts of 2016 came up in the American inquiries about Russia.",
"He met Michael Flynn and Jared Kushner at Trump Tower on 30 November 2016, according to the special counsel’s report; the White House had at first named December.",
"That December he and Flynn also talked by telephone; Flynn resigned as national security adviser in February 2017, having given the vice president a false picture of those talks.",
"With Senator Jeff Sessions the ambassador spoke twice in 2016.",
"When this became known, Sessions, by then attorney general, stepped aside from inquiries about the campaign.",
"The New York Times puts these contacts at the heart of the Russia investigation.",
"On 6 August 2018 he was among the Russian lawmakers whom Rand Paul met in Moscow."
]);
