<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>About</name>
    <message>
        <source>About Winnow</source>
        <translation>Winnow के बारे में</translation>
    </message>
    <message>
        <source>Winnow %1</source>
        <translation>Winnow %1</translation>
    </message>
    <message>
        <source>Turns labelled comments into a safety classifier of your own. Everything happens on this machine: no comment leaves it.</source>
        <translation>लेबल की हुई टिप्पणियों से आपका अपना सुरक्षा वर्गीकारक बनाता है। सब कुछ इसी मशीन पर होता है: कोई टिप्पणी बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3: use it, read it, change it, pass it on. It comes without any warranty.</source>
        <translation>GNU General Public License, संस्करण 3 के अधीन मुक्त सॉफ़्टवेयर: इसे चलाएँ, पढ़ें, बदलें, आगे दें। इसकी कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms.</source>
        <translation>Gemma, ai.google.dev/gemma/terms पर दी गई Gemma उपयोग की शर्तों के अधीन उपलब्ध है।</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>by itself</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>before the format was brought up to date</source>
        <translation>प्रारूप के अद्यतन से पहले</translation>
    </message>
    <message>
        <source>before comments were deleted</source>
        <translation>टिप्पणियाँ हटाने से पहले</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>मरम्मत से पहले</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>बैकअप लौटाने से पहले</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln टिप्पणी</numerusform>
            <numerusform>%Ln टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln लेबल</numerusform>
            <numerusform>%Ln लेबल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln रन</numerusform>
            <numerusform>%Ln रन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fewer than now</source>
        <translation>अभी से %1 कम</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>अभी से %1 ज़्यादा</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>label taken away</source>
        <translation>लेबल हटाया गया</translation>
    </message>
    <message>
        <source>%1 (second reading)</source>
        <translation>%1 (दूसरा वाचन)</translation>
    </message>
    <message>
        <source>%1 (settled)</source>
        <translation>%1 (तय किया गया)</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>नोट बदला गया</translation>
    </message>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%Ln place(s) in the file cannot be read as they should.</source>
        <translation>
            <numerusform>फ़ाइल में %Ln जगह ठीक से नहीं पढ़ी जा सकती।</numerusform>
            <numerusform>फ़ाइल में %Ln जगहें ठीक से नहीं पढ़ी जा सकतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refer to something that is not there.</source>
        <translation>
            <numerusform>%Ln पंक्ति ऐसी चीज़ की ओर इशारा करती है जो है ही नहीं।</numerusform>
            <numerusform>%Ln पंक्तियाँ ऐसी चीज़ की ओर इशारा करती हैं जो है ही नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The index for searching does not agree with the texts.</source>
        <translation>खोज की सूची टिप्पणियों के पाठ से मेल नहीं खाती।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) show another label than the newest of their history.</source>
        <translation>
            <numerusform>%Ln टिप्पणी अपने इतिहास के सबसे नए लेबल से अलग लेबल दिखाती है।</numerusform>
            <numerusform>%Ln टिप्पणियाँ अपने इतिहास के सबसे नए लेबल से अलग लेबल दिखाती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) have a label that their task does not know.</source>
        <translation>
            <numerusform>%Ln टिप्पणी का लेबल उसके काम में नहीं है।</numerusform>
            <numerusform>%Ln टिप्पणियों के लेबल उनके काम में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) have further columns that cannot be read.</source>
        <translation>
            <numerusform>%Ln टिप्पणी के अतिरिक्त स्तंभ नहीं पढ़े जा सकते।</numerusform>
            <numerusform>%Ln टिप्पणियों के अतिरिक्त स्तंभ नहीं पढ़े जा सकते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Labels, with their history</source>
        <translation>लेबल, उनके इतिहास के साथ</translation>
    </message>
    <message>
        <source>Comments in training, validation and test</source>
        <translation>प्रशिक्षण, सत्यापन और परीक्षण की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Files of adapters</source>
        <translation>एडैप्टर की फ़ाइलें</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>नीति के संस्करण</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>आयात</translation>
    </message>
</context>
<context>
    <name>ColumnUse</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>Date of the label</source>
        <translation>लेबल की तारीख़</translation>
    </message>
    <message>
        <source>Note on the label</source>
        <translation>लेबल पर नोट</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>Run %1 minus run %2</source>
        <translation>रन %1 घटा रन %2</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% अंतराल</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Told apart?</source>
        <translation>अलग पहचाने गए?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1 से कम</translation>
    </message>
    <message>
        <source>p is how often two runs that are equally good would differ at least so much by chance; below 0.05 they are told apart.</source>
        <translation>p बताता है कि बराबर अच्छे दो रन संयोग से कम से कम इतने अलग कितनी बार निकलते; 0.05 से कम हो तो वे अलग माने जाते हैं।</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no: they are equal here</source>
        <translation>नहीं: यहाँ दोनों बराबर हैं</translation>
    </message>
    <message numerus="yes">
        <source>too few comments to tell: needs about %n more</source>
        <translation>
            <numerusform>बताने के लिए टिप्पणियाँ बहुत कम हैं: लगभग %n और चाहिए</numerusform>
            <numerusform>बताने के लिए टिप्पणियाँ बहुत कम हैं: लगभग %n और चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>too few comments to tell</source>
        <translation>बताने के लिए टिप्पणियाँ बहुत कम हैं</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>पूरी तरह नहीं</translation>
    </message>
    <message numerus="yes">
        <source>no: needs about %n more comment(s)</source>
        <translation>
            <numerusform>नहीं: लगभग %n और टिप्पणी चाहिए</numerusform>
            <numerusform>नहीं: लगभग %n और टिप्पणियाँ चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>no, nor by any set of a useful size</source>
        <translation>नहीं, और किसी व्यावहारिक आकार के समूह से भी नहीं</translation>
    </message>
    <message>
        <source>Compared by the exact McNemar test, on the comments that one run alone gets right.</source>
        <translation>सटीक मैकनेमर परीक्षण से तुलना, उन टिप्पणियों पर जिन्हें केवल एक रन सही बताता है।</translation>
    </message>
    <message>
        <source>Compared by the exact McNemar test, on the positive comments that one run alone finds.</source>
        <translation>सटीक मैकनेमर परीक्षण से तुलना, उन धनात्मक टिप्पणियों पर जिन्हें केवल एक रन ढूँढ पाता है।</translation>
    </message>
    <message>
        <source>Compared by drawing the comments anew a thousand times (a paired bootstrap).</source>
        <translation>टिप्पणियों को हज़ार बार नए सिरे से चुनकर तुलना (युग्मित बूटस्ट्रैप)।</translation>
    </message>
    <message>
        <source>Compared by swapping what the two runs say (a permutation test) and by a paired bootstrap, whichever is less sure.</source>
        <translation>दोनों रनों के उत्तर आपस में बदलकर (क्रमचय परीक्षण) और युग्मित बूटस्ट्रैप से तुलना; जो कम निश्चित हो, वही मान्य है।</translation>
    </message>
</context>
<context>
    <name>ContradictionText</name>
    <message>
        <source>%1; the comment has %2, which stays</source>
        <translation>%1; टिप्पणी का लेबल %2 है, वही रहता है</translation>
    </message>
    <message>
        <source>%1, which takes the place of %2</source>
        <translation>%1, जो %2 की जगह लेता है</translation>
    </message>
    <message>
        <source>%1; a comment with the same text has %2, and both stay</source>
        <translation>%1; उसी पाठ की एक टिप्पणी का लेबल %2 है, दोनों रहते हैं</translation>
    </message>
    <message>
        <source>%1 from line %2</source>
        <comment>a label</comment>
        <translation>%1 (पंक्ति %2 से)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report of the last crash</source>
        <translation>पिछले क्रैश की रिपोर्ट</translation>
    </message>
    <message>
        <source>This is all that was kept, in the file %1. It is sent to nobody; if you want to show it to those who make Winnow, send it yourself.</source>
        <translation>बस इतना ही रखा गया है, फ़ाइल %1 में। यह किसी को नहीं भेजा जाता; अगर आप इसे Winnow बनाने वालों को दिखाना चाहें, तो ख़ुद भेजें।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>नक़ल करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message numerus="yes">
        <source>Labelled %n comment(s) as %1</source>
        <translation>
            <numerusform>%n टिप्पणी पर %1 लेबल लगाया गया</numerusform>
            <numerusform>%n टिप्पणियों पर %1 लेबल लगाया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comment(s) as skipped</source>
        <translation>
            <numerusform>%n टिप्पणी छोड़ी हुई चिह्नित की गई</numerusform>
            <numerusform>%n टिप्पणियाँ छोड़ी हुई चिह्नित की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comment(s) as unsure</source>
        <translation>
            <numerusform>%n टिप्पणी अनिश्चित चिह्नित की गई</numerusform>
            <numerusform>%n टिप्पणियाँ अनिश्चित चिह्नित की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the label from %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी का लेबल हटाया गया</numerusform>
            <numerusform>%n टिप्पणियों के लेबल हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी मिटाई गई</numerusform>
            <numerusform>%n टिप्पणियाँ मिटाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n comment(s) to training</source>
        <translation>
            <numerusform>%n टिप्पणी प्रशिक्षण में ले जाई गई</numerusform>
            <numerusform>%n टिप्पणियाँ प्रशिक्षण में ले जाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n comment(s) to validation</source>
        <translation>
            <numerusform>%n टिप्पणी सत्यापन में ले जाई गई</numerusform>
            <numerusform>%n टिप्पणियाँ सत्यापन में ले जाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n comment(s) to test</source>
        <translation>
            <numerusform>%n टिप्पणी परीक्षण में ले जाई गई</numerusform>
            <numerusform>%n टिप्पणियाँ परीक्षण में ले जाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n comment(s) out of the split</source>
        <translation>
            <numerusform>%n टिप्पणी विभाजन से निकाली गई</numerusform>
            <numerusform>%n टिप्पणियाँ विभाजन से निकाली गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Asking %1 what it consists of…</source>
        <translation>%1 से पूछा जा रहा है कि इसमें क्या-क्या है…</translation>
    </message>
    <message>
        <source>%1, checking…</source>
        <translation>%1, जाँच हो रही है…</translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1, %2/से॰</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 शेष</translation>
    </message>
    <message>
        <source>%1. Another program brings it.</source>
        <translation>%1। इसे दूसरा प्रोग्राम ला रहा है।</translation>
    </message>
    <message>
        <source>%1. Stopping…</source>
        <translation>%1। रोका जा रहा है…</translation>
    </message>
    <message>
        <source>%1 have come. It goes on from there.</source>
        <translation>%1 आ चुका है। वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>अभी कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>%1 have come, and are kept.</source>
        <translation>%1 आ चुका है और रखा गया है।</translation>
    </message>
</context>
<context>
    <name>EndText</name>
    <message>
        <source>No run says anything yet</source>
        <translation>अभी कोई प्रशिक्षण नहीं हुआ</translation>
    </message>
    <message>
        <source>After a training, the comments that it was least sure of come first here.</source>
        <translation>प्रशिक्षण के बाद वे टिप्पणियाँ यहाँ पहले आती हैं जिन पर वह सबसे कम निश्चित था।</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>No suspected mistakes</source>
        <translation>कोई संदिग्ध ग़लती नहीं</translation>
    </message>
    <message>
        <source>Labels on which the last run disagrees, of comments that it was not trained on, come here. There are none.</source>
        <translation>जिन टिप्पणियों पर पिछला प्रशिक्षण नहीं हुआ, उनमें से जिनके लेबल से वह असहमत है, वे यहाँ आती हैं। ऐसी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Go through all comments</source>
        <translation>सभी टिप्पणियाँ देखें</translation>
    </message>
    <message>
        <source>Nothing to read a second time</source>
        <translation>दूसरी बार पढ़ने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Comments that another person has labelled, and you have not, come here without their label. Your name, in the menu Edit, says who you are.</source>
        <translation>जिन टिप्पणियों पर किसी और ने लेबल लगाया है और आपने नहीं, वे यहाँ उनके लेबल के बिना आती हैं। आप कौन हैं, यह संपादन मेनू में आपका नाम बताता है।</translation>
    </message>
    <message>
        <source>Nothing in this queue</source>
        <translation>इस कतार में कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose another one at the top right, or go through all comments again.</source>
        <translation>ऊपर दाईं ओर कोई दूसरी कतार चुनें, या सभी टिप्पणियाँ फिर से देखें।</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>अभी कोई टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>Import a file of comments, and label them here with a key each.</source>
        <translation>टिप्पणियों की फ़ाइल आयात करें और यहाँ एक-एक कुंजी से लेबल लगाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln comment(s) are labelled</source>
        <translation>
            <numerusform>%Ln टिप्पणी पर लेबल लग चुका है</numerusform>
            <numerusform>सभी %Ln टिप्पणियों पर लेबल लग चुके हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on them, and see what the classifier gets wrong.</source>
        <translation>इन पर प्रशिक्षण दें और देखें कि वर्गीकारक कहाँ ग़लती करता है।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>आप पूरा कर चुके हैं</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>शुरू से</translation>
    </message>
    <message>
        <source>No disagreement to settle</source>
        <translation>तय करने को कोई असहमति नहीं</translation>
    </message>
    <message>
        <source>Comments that two people labelled differently come here. A second reading finds them.</source>
        <translation>जिन टिप्पणियों पर दो लोगों ने अलग लेबल लगाए, वे यहाँ आती हैं। दूसरा वाचन उन्हें ढूँढता है।</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>दूसरा वाचन</translation>
    </message>
    <message>
        <source>All are read a second time</source>
        <translation>सब दूसरी बार पढ़ी जा चुकी हैं</translation>
    </message>
    <message>
        <source>All disagreements are settled</source>
        <translation>सारी असहमतियाँ तय हो गईं</translation>
    </message>
    <message>
        <source>A training learns from the labels that you decided on.</source>
        <translation>प्रशिक्षण आपके तय किए लेबलों से सीखता है।</translation>
    </message>
    <message>
        <source>No suspected mistakes are left</source>
        <translation>कोई संदिग्ध ग़लती नहीं बची</translation>
    </message>
    <message>
        <source>Train again with the labels as they are now.</source>
        <translation>अब के लेबलों के साथ फिर प्रशिक्षण करें।</translation>
    </message>
    <message>
        <source>Where two of you differ, somebody can settle it: the panel at the right says of how many. A training learns from the label that holds.</source>
        <translation>जहाँ दो लोग असहमत हैं, वहाँ कोई फ़ैसला कर सकता है: दाईं ओर लिखा है कि ऐसी कितनी हैं। प्रशिक्षण उसी लेबल से सीखता है जो मान्य है।</translation>
    </message>
    <message>
        <source>After a training, the labels on which it disagrees come here.</source>
        <translation>प्रशिक्षण के बाद, जिन लेबलों से वह असहमत है वे यहाँ आते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this queue are still to be read. Those that you skipped or were unsure about come last.</source>
        <translation>
            <numerusform>इस कतार की %Ln टिप्पणी पढ़ना अभी बाकी है। जिन्हें आपने छोड़ा या जिन पर आप अनिश्चित थे, वे अंत में आती हैं।</numerusform>
            <numerusform>इस कतार की %Ln टिप्पणियाँ पढ़ना अभी बाकी है। जिन्हें आपने छोड़ा या जिन पर आप अनिश्चित थे, वे अंत में आती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this queue are still to be settled.</source>
        <translation>
            <numerusform>इस कतार की %Ln टिप्पणी पर फ़ैसला अभी बाकी है।</numerusform>
            <numerusform>इस कतार की %Ln टिप्पणियों पर फ़ैसला अभी बाकी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run still disagrees on %Ln label(s) of this queue.</source>
        <translation>
            <numerusform>इस कतार के %Ln लेबल पर पिछला रन अब भी असहमत है।</numerusform>
            <numerusform>इस कतार के %Ln लेबलों पर पिछला रन अब भी असहमत है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this queue have no label yet.</source>
        <translation>
            <numerusform>इस कतार की %Ln टिप्पणी पर अभी कोई लेबल नहीं है।</numerusform>
            <numerusform>इस कतार की %Ln टिप्पणियों पर अभी कोई लेबल नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the end of the queue</source>
        <translation>यह कतार का अंत है</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln comment(s) of this queue are labelled, skipped or marked unsure.</source>
        <translation>
            <numerusform>इस कतार की %Ln टिप्पणी पर लेबल लग चुका है, या वह छोड़ी गई या अनिश्चित चिह्नित की गई है।</numerusform>
            <numerusform>इस कतार की सभी %Ln टिप्पणियों पर लेबल लग चुके हैं, या वे छोड़ी गई या अनिश्चित चिह्नित की गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>टिप्पणियाँ आयात करें</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This cannot be done in the way it was asked for.</source>
        <translation>जैसे कहा गया, वैसे यह नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Something that is needed is not there. Was it moved, renamed or removed?</source>
        <translation>ज़रूरी चीज़ नहीं मिली। क्या उसे कहीं और रखा, उसका नाम बदला या उसे हटाया गया?</translation>
    </message>
    <message>
        <source>The data cannot be read as they are.</source>
        <translation>डेटा जिस रूप में है, उसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A file is damaged, or is not what it should be.</source>
        <translation>कोई फ़ाइल खराब है, या वह नहीं है जो होनी चाहिए।</translation>
    </message>
    <message>
        <source>The file comes from a newer version of Winnow. Open it with that version.</source>
        <translation>फ़ाइल Winnow के नए संस्करण की है। उसे उसी संस्करण से खोलें।</translation>
    </message>
    <message>
        <source>Another program is using it. Wait, or close that program, then try again.</source>
        <translation>कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है। रुकें या वह प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>डिस्क भर गई है। कुछ जगह ख़ाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The memory is not enough. Close other programs, or choose what takes less.</source>
        <translation>मेमोरी काफ़ी नहीं है। दूसरे प्रोग्राम बंद करें, या ऐसा कुछ चुनें जिसमें कम लगे।</translation>
    </message>
    <message>
        <source>The training cannot go on.</source>
        <translation>प्रशिक्षण आगे नहीं चल सकता।</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>इसे रद्द किया गया।</translation>
    </message>
    <message>
        <source>The connection or a server failed. Try again later.</source>
        <translation>कनेक्शन या सर्वर में गड़बड़ी हुई। बाद में दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This is a fault of Winnow&apos;s own. Please report it.</source>
        <translation>यह Winnow की अपनी ग़लती है। कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>There is no permission for this.</source>
        <translation>इसकी अनुमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>औसत परिशुद्धता</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>शुद्धता</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>मैक्रो F1</translation>
    </message>
    <message>
        <source>How often a comment of the positive label scores higher than one of another label. The threshold does not change it.</source>
        <translation>धनात्मक लेबल की टिप्पणी का स्कोर दूसरे लेबल की टिप्पणी से कितनी बार ऊँचा होता है। सीमा से यह नहीं बदलता।</translation>
    </message>
    <message>
        <source>The mean precision over all recalls. The threshold does not change it.</source>
        <translation>सभी पुनःप्राप्तियों पर औसत परिशुद्धता। सीमा से यह नहीं बदलती।</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall of the positive label.</source>
        <translation>धनात्मक लेबल की परिशुद्धता और पुनःप्राप्ति का हरात्मक माध्य।</translation>
    </message>
    <message>
        <source>Of what is called positive, the share that is.</source>
        <translation>जिसे धनात्मक कहा गया, उसमें सचमुच धनात्मक का हिस्सा।</translation>
    </message>
    <message>
        <source>Of what is positive, the share that is found.</source>
        <translation>जो धनात्मक है, उसमें से पाया गया हिस्सा।</translation>
    </message>
    <message>
        <source>The share of comments that get their label.</source>
        <translation>उन टिप्पणियों का हिस्सा जिन्हें अपना लेबल मिलता है।</translation>
    </message>
    <message>
        <source>The mean of the labels&apos; F1, each counted alike.</source>
        <translation>लेबलों के F1 का औसत, हर एक बराबर गिना गया।</translation>
    </message>
    <message>
        <source>Precision is not defined here: no comment is called positive.</source>
        <translation>यहाँ परिशुद्धता परिभाषित नहीं है: किसी टिप्पणी को धनात्मक नहीं कहा गया।</translation>
    </message>
    <message>
        <source>Recall is not defined here: no comment is positive.</source>
        <translation>यहाँ पुनःप्राप्ति परिभाषित नहीं है: कोई टिप्पणी धनात्मक नहीं है।</translation>
    </message>
    <message>
        <source>F1 is not defined here: no comment is positive, and none is called so.</source>
        <translation>यहाँ F1 परिभाषित नहीं है: कोई टिप्पणी धनात्मक नहीं है, और किसी को वैसा कहा भी नहीं गया।</translation>
    </message>
    <message>
        <source>ROC-AUC is not defined here: it takes comments that are positive and comments that are not.</source>
        <translation>यहाँ ROC-AUC परिभाषित नहीं है: इसके लिए धनात्मक और अधनात्मक, दोनों तरह की टिप्पणियाँ चाहिए।</translation>
    </message>
    <message>
        <source>Average precision is not defined here: no comment is positive.</source>
        <translation>यहाँ औसत परिशुद्धता परिभाषित नहीं है: कोई टिप्पणी धनात्मक नहीं है।</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>labelled</source>
        <translation>लेबल लगा हुआ</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>बिना लेबल</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>in no part</source>
        <translation>किसी भाग में नहीं</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>अंकित</translation>
    </message>
    <message>
        <source>right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ग़लत</translation>
    </message>
</context>
<context>
    <name>FitText</name>
    <message>
        <source>How much memory its training needs is not known.</source>
        <translation>ज्ञात नहीं कि इसके प्रशिक्षण को कितनी मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Too large to train on this machine: it needs %1 of memory even in 4-bit, and there are %2.</source>
        <translation>इस मशीन पर प्रशिक्षण के लिए बहुत बड़ा: 4-bit में भी %1 मेमोरी चाहिए, और यहाँ %2 है।</translation>
    </message>
    <message>
        <source>Can be trained on this machine in %1, with about %2 of its %3 of memory.</source>
        <translation>इस मशीन पर %1 में प्रशिक्षित हो सकता है, %3 मेमोरी में से लगभग %2 में।</translation>
    </message>
    <message>
        <source>In 4-bit: %1.</source>
        <translation>4-bit में: %1।</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln without a label</source>
        <translation>
            <numerusform>%Ln बिना लेबल</numerusform>
            <numerusform>%Ln बिना लेबल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln नई टिप्पणी</numerusform>
            <numerusform>%Ln नई टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>छूटे दोहराव: %Ln</numerusform>
            <numerusform>छूटे दोहराव: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which give a comment its label</source>
        <translation>
            <numerusform>उनमें से %Ln टिप्पणी को लेबल देता है</numerusform>
            <numerusform>उनमें से %Ln टिप्पणियों को लेबल देते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) update the comment that is there</source>
        <translation>
            <numerusform>%Ln दोहराव मौजूद टिप्पणी को अद्यतन करता है</numerusform>
            <numerusform>%Ln दोहराव मौजूद टिप्पणियों को अद्यतन करते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones are duplicates</source>
        <translation>
            <numerusform>नई में से %Ln दोहराव है</numerusform>
            <numerusform>नई में से %Ln दोहराव हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused: %1</source>
        <translation>
            <numerusform>%Ln पंक्ति अस्वीकृत: %1</numerusform>
            <numerusform>%Ln पंक्तियाँ अस्वीकृत: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which contradict the label that the same text has already</source>
        <translation>
            <numerusform>उनमें से %Ln उसी पाठ के मौजूद लेबल से अलग है</numerusform>
            <numerusform>उनमें से %Ln उसी पाठ के मौजूद लेबल से अलग हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenOutside</name>
    <message>
        <source>Where it lies</source>
        <translation>यह कहाँ है</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>नक़ल करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>नक़ल हो गई</translation>
    </message>
    <message>
        <source>No program on this machine could be asked to open it. It lies here:</source>
        <translation>इस मशीन का कोई प्रोग्राम इसे नहीं खोल सका। यह यहाँ है:</translation>
    </message>
    <message>
        <source>No browser could be started on this machine. Open this address in one, here or elsewhere:</source>
        <translation>इस मशीन पर कोई ब्राउज़र नहीं खुल सका। यह पता किसी ब्राउज़र में खोलें, यहाँ या कहीं और:</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Ending after this step…</source>
        <translation>इस चरण के बाद समाप्त हो रहा है…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Validating, %1 of %2 steps done</source>
        <translation>सत्यापन, %2 में से %1 चरण पूरे</translation>
    </message>
    <message>
        <source>Scoring the comments…</source>
        <translation>टिप्पणियों को स्कोर दिया जा रहा है…</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 में से %1 चरण</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 शेष</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>लगभग %n घंटा</numerusform>
            <numerusform>लगभग %n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping what it found…</source>
        <translation>जो मिला उसे सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Run %1 is finished.</source>
        <translation>रन %1 पूरा हुआ।</translation>
    </message>
    <message>
        <source>Run %1 was cancelled.</source>
        <translation>रन %1 रद्द किया गया।</translation>
    </message>
    <message>
        <source>Run %1 failed.</source>
        <translation>रन %1 विफल रहा।</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>एक क़दम ऊपर (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>एक क़दम नीचे (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>एक नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण के साथ दिखाएँ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>किनारे की पट्टी</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या आप वाकई &apos;%1&apos; को हटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; लिखने से सुरक्षित है।
क्या आप फिर भी इसे हटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही है।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही है।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख़</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>कुंजियाँ दबाएँ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>नक़ल करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ तक स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पृष्ठ ऊपर</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पृष्ठ नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पृष्ठ बाएँ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पृष्ठ दाएँ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ स्क्रॉल करें</translation>
    </message>
</context>
<context>
    <name>QSidebar</name>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>नक़ल करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>RecipeText</name>
    <message>
        <source>Quick</source>
        <translation>त्वरित</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>अनुशंसित</translation>
    </message>
    <message>
        <source>Codelab</source>
        <translation>Codelab</translation>
    </message>
    <message>
        <source>Untrained</source>
        <translation>अप्रशिक्षित</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपनी</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Smaller batch: %1 instead of %2</source>
        <translation>छोटा बैच: %2 की जगह %1</translation>
    </message>
    <message>
        <source>Shorter texts: %1 tokens instead of %2</source>
        <translation>छोटे पाठ: %2 की जगह %1 टोकन</translation>
    </message>
    <message>
        <source>Smaller learning rate: %1</source>
        <translation>छोटी सीखने की दर: %1</translation>
    </message>
    <message>
        <source>Least memory: base weights in nf4, gradient checkpointing</source>
        <translation>सबसे कम मेमोरी: आधार भार nf4 में, ग्रेडिएंट चेकपॉइंटिंग</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>%1: run %2</source>
        <translation>%1: रन %2</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>यह कितना अच्छा है</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>भ्रम आव्यूह</translation>
    </message>
    <message>
        <source>Rows are the true labels, columns what the classifier says.</source>
        <translation>पंक्तियाँ सही लेबल हैं, स्तंभ वह जो वर्गीकारक कहता है।</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>लेबल के अनुसार</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>क्या तय होता है</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Project %1. Base model: %2. A comment is %3 where its score is at least %4.</source>
        <translation>प्रोजेक्ट %1। आधार मॉडल: %2। टिप्पणी %3 है जहाँ उसका स्कोर कम से कम %4 हो।</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>सबसे ऊँचा</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the validation part, which the threshold was chosen on: the figures are a little too good.</source>
        <translation>
            <numerusform>सत्यापन भाग की %n टिप्पणी पर मापा गया, जिस पर सीमा चुनी गई थी: आँकड़े थोड़े ज़्यादा अच्छे हैं।</numerusform>
            <numerusform>सत्यापन भाग की %n टिप्पणियों पर मापा गया, जिन पर सीमा चुनी गई थी: आँकड़े थोड़े ज़्यादा अच्छे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the test part, which the training never saw.</source>
        <translation>
            <numerusform>परीक्षण भाग की %n टिप्पणी पर मापा गया, जिसे प्रशिक्षण ने कभी नहीं देखा।</numerusform>
            <numerusform>परीक्षण भाग की %n टिप्पणियों पर मापा गया, जिन्हें प्रशिक्षण ने कभी नहीं देखा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part was looked at %n time(s).</source>
        <translation>
            <numerusform>परीक्षण भाग %n बार देखा गया।</numerusform>
            <numerusform>परीक्षण भाग %n बार देखा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy, version %1:</source>
        <translation>नीति, संस्करण %1:</translation>
    </message>
    <message>
        <source>The figures hold for comments like those of the part they were measured on; elsewhere, measure again.</source>
        <translation>आँकड़े वैसी ही टिप्पणियों के लिए ठीक हैं जैसी पर मापे गए; कहीं और फिर मापें।</translation>
    </message>
    <message>
        <source>Each further look at the same test part makes its figures a little too good.</source>
        <translation>उसी परीक्षण भाग को हर बार फिर देखना उसके आँकड़ों को थोड़ा ज़्यादा अच्छा दिखाता है।</translation>
    </message>
    <message>
        <source>A score is no judgement: a person should decide where a mistake does harm.</source>
        <translation>स्कोर निर्णय नहीं है: जहाँ ग़लती से हानि हो, वहाँ मनुष्य को निर्णय लेना चाहिए।</translation>
    </message>
    <message>
        <source>Misclassified, surest first</source>
        <translation>ग़लत वर्गीकृत, सबसे निश्चित पहले</translation>
    </message>
    <message>
        <source>The test part was not looked at for this report.</source>
        <translation>इस रिपोर्ट के लिए परीक्षण भाग नहीं देखा गया।</translation>
    </message>
    <message>
        <source>The threshold was set by hand while looking at it: the figures at this threshold are too good.</source>
        <translation>सीमा इसी भाग को देखते हुए हाथ से रखी गई: इस सीमा पर आँकड़े असल से बेहतर दिखते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of its labels changed after looking. The figures count the labels that the run was made with; those of the next run will be a little too good.</source>
        <translation>
            <numerusform>देखने के बाद इसका %n लेबल बदला गया। आँकड़े वे लेबल गिनते हैं जिनसे रन बना था; अगले रन के आँकड़े असल से कुछ बेहतर दिखेंगे।</numerusform>
            <numerusform>देखने के बाद इसके %n लेबल बदले गए। आँकड़े वे लेबल गिनते हैं जिनसे रन बना था; अगले रन के आँकड़े असल से कुछ बेहतर दिखेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the validation part.</source>
        <translation>
            <numerusform>सत्यापन भाग की %n टिप्पणी पर मापा गया।</numerusform>
            <numerusform>सत्यापन भाग की %n टिप्पणियों पर मापा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The threshold was set by hand while looking at the test part.</source>
        <translation>सीमा परीक्षण भाग देखते हुए हाथ से रखी गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n of the labels changed since the run. The figures count those that it was made with.</source>
        <translation>
            <numerusform>रन के बाद %n लेबल बदला गया। आँकड़े वे लेबल गिनते हैं जिनसे रन बना था।</numerusform>
            <numerusform>रन के बाद %n लेबल बदले गए। आँकड़े वे लेबल गिनते हैं जिनसे रन बना था।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (what is looked for)</source>
        <translation>%1 (जिसकी तलाश है)</translation>
    </message>
    <message>
        <source>The intervals (%1%) say what the small number of comments leaves open; they say nothing of labels that are wrong.</source>
        <translation>अंतराल (%1%) बताते हैं कि टिप्पणियों की कम संख्या क्या अनिश्चित छोड़ती है; ग़लत लेबलों के बारे में वे कुछ नहीं बताते।</translation>
    </message>
    <message>
        <source>An interval by bootstrap comes of %1 resamples of the comments; one by Wilson is that of a proportion, and stands where all resamples agree.</source>
        <translation>बूटस्ट्रैप का अंतराल टिप्पणियों के %1 पुनःनमूनों से बनता है; विल्सन का अंतराल एक अनुपात का है, और वहाँ रहता है जहाँ सभी पुनःनमूने एक ही मान देते हैं।</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>औसत परिशुद्धता</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>शुद्धता</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>मैक्रो F1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>True \ predicted</source>
        <translation>सही \ अनुमानित</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>ब्रायर स्कोर</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>अंशांकन त्रुटि</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>वर्गीकारक</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>LoRA rank (r) and alpha</source>
        <translation>LoRA रैंक (r) और alpha</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Batch size, epochs</source>
        <translation>बैच का आकार, दौर</translation>
    </message>
    <message>
        <source>Longest text (tokens)</source>
        <translation>सबसे लंबा पाठ (टोकन)</translation>
    </message>
    <message>
        <source>Texts that were cut</source>
        <translation>काटे गए पाठ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>प्रशिक्षण योग्य पैरामीटर</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>सर्वोत्तम दौर</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Interval by</source>
        <translation>अंतराल की विधि</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>विल्सन</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>बूटस्ट्रैप</translation>
    </message>
    <message>
        <source>Made likely</source>
        <translation>क्या संभावित बनाया गया</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>किस पर प्रशिक्षित</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>लगा समय</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त हुआ</translation>
    </message>
    <message>
        <source>the label, among the labels</source>
        <translation>लेबल, केवल लेबलों के बीच</translation>
    </message>
    <message>
        <source>the label, among all words</source>
        <translation>लेबल, सभी शब्दों के बीच</translation>
    </message>
    <message>
        <source>the whole text with its label</source>
        <translation>पूरा पाठ, अपने लेबल के साथ</translation>
    </message>
    <message>
        <source>the same throughout</source>
        <translation>पूरे समय एक जैसी</translation>
    </message>
    <message>
        <source>falling in a straight line</source>
        <translation>सीधी रेखा में घटती हुई</translation>
    </message>
    <message>
        <source>falling along a cosine</source>
        <translation>कोसाइन के अनुसार घटती हुई</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut to fit.</source>
        <translation>
            <numerusform>%n पाठ समाने के लिए काटा गया।</numerusform>
            <numerusform>%n पाठ समाने के लिए काटे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program trains it: a second window, or winnow-cli. It appears here when it is done.</source>
        <translation>कोई दूसरा प्रोग्राम इसे प्रशिक्षित कर रहा है: दूसरी विंडो या winnow-cli। पूरा होने पर यह यहाँ दिखेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1 on %2, at most %3 of memory.</source>
        <translation>
            <numerusform>%2 पर %1 में %n चरण, अधिकतम %3 मेमोरी।</numerusform>
            <numerusform>%2 पर %1 में %n चरण, अधिकतम %3 मेमोरी।</numerusform>
        </translation>
    </message>
    <message>
        <source>The adapter of epoch %1 is kept.</source>
        <translation>दौर %1 का एडैप्टर रखा गया।</translation>
    </message>
    <message>
        <source>Weights held in %1</source>
        <translation>भार %1 में रखे गए</translation>
    </message>
    <message>
        <source>gradient checkpointing</source>
        <translation>ग्रेडिएंट चेकपॉइंटिंग</translation>
    </message>
    <message>
        <source>activations in bfloat16</source>
        <translation>सक्रियण bfloat16 में</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s), up to %2 of memory.</source>
        <translation>
            <numerusform>%1: %n चरण, %2 तक मेमोरी।</numerusform>
            <numerusform>%1: %n चरण, %2 तक मेमोरी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Started from: %1.</source>
        <translation>शुरुआत: %1।</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Threshold %1.</source>
        <translation>सीमा %1।</translation>
    </message>
    <message>
        <source>Estimate – %1</source>
        <translation>अनुमान – %1</translation>
    </message>
    <message>
        <source>Measured – %1</source>
        <translation>मापा गया – %1</translation>
    </message>
    <message>
        <source>It did not come to its end: it was stopped when the project was closed, or the program ended. It can go on from its last checkpoint.</source>
        <translation>यह अंत तक नहीं पहुँचा: प्रोजेक्ट बंद करते समय इसे रोका गया, या प्रोग्राम ख़त्म हो गया। यह अपने पिछले चेकपॉइंट से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>It did not come to its end, and cannot go on: its folder beside the project is gone.</source>
        <translation>यह अंत तक नहीं पहुँचा और आगे नहीं बढ़ सकता: प्रोजेक्ट के पास का इसका फ़ोल्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>It was cancelled, and can go on where it was.</source>
        <translation>इसे रद्द किया गया, और यह जहाँ था वहीं से आगे बढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>RunTitle</name>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Epochs</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>बैच का आकार</translation>
    </message>
    <message>
        <source>Examples a step. Smaller takes less memory and more steps.</source>
        <translation>प्रति चरण उदाहरण। छोटा होने पर कम मेमोरी और अधिक चरण।</translation>
    </message>
    <message>
        <source>Batches that are added up to one step: a large batch in little memory.</source>
        <translation>बैच जो मिलकर एक चरण बनते हैं: कम मेमोरी में बड़ा बैच।</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>The largest step&apos;s size. Too large and the loss jumps; too small and nothing is learned.</source>
        <translation>सबसे बड़े चरण का आकार। बहुत बड़ा हो तो हानि उछलती है; बहुत छोटा हो तो कुछ नहीं सीखा जाता।</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>आरंभ के बाद सीखने की दर कैसे घटती है।</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>वार्म-अप</translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises.</source>
        <translation>उन चरणों का हिस्सा जिनमें सीखने की दर बढ़ती है।</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>धैर्य</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation AUC; 0: never.</source>
        <translation>इतने दौर तक सत्यापन AUC बेहतर न हो तो समाप्त; 0: कभी नहीं।</translation>
    </message>
    <message>
        <source>Size of the adapter&apos;s matrices: what it can learn, and its file&apos;s size.</source>
        <translation>एडैप्टर के आव्यूहों का आकार: वह क्या सीख सकता है, और उसकी फ़ाइल का आकार।</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: it is scaled by alpha / r.</source>
        <translation>एडैप्टर का असर कितना हो: उसे alpha / r से गुणा किया जाता है।</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>Share of the adapter&apos;s inputs left out at random, against learning by heart.</source>
        <translation>एडैप्टर के इनपुट का यादृच्छिक छोड़ा गया हिस्सा, रटने से बचाने के लिए।</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>पहली परत</translation>
    </message>
    <message>
        <source>Adapters from this layer up; -1, -2 or -3: the upper half, third or quarter, in less time.</source>
        <translation>इस परत से ऊपर एडैप्टर; -1, -2 या -3: ऊपरी आधा, तिहाई या चौथाई, कम समय में।</translation>
    </message>
    <message>
        <source>rsLoRA</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <source>Scales by alpha over the root of r, for large ranks.</source>
        <translation>बड़ी रैंक के लिए alpha को r के वर्गमूल से भाग देता है।</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>सबसे लंबा पाठ</translation>
    </message>
    <message>
        <source>Tokens of prompt and label together; longer comments lose their end.</source>
        <translation>प्रॉम्प्ट और लेबल मिलाकर टोकन; लंबी टिप्पणियों का अंत कटता है।</translation>
    </message>
    <message>
        <source>Train on at most</source>
        <translation>अधिकतम टिप्पणियाँ</translation>
    </message>
    <message>
        <source>The first so many comments of the training part; 0: all.</source>
        <translation>प्रशिक्षण भाग की पहली इतनी टिप्पणियाँ; 0: सभी।</translation>
    </message>
    <message>
        <source>Balance labels</source>
        <translation>लेबल संतुलित करें</translation>
    </message>
    <message>
        <source>Rare labels count more, as scikit-learn&apos;s “balanced”.</source>
        <translation>दुर्लभ लेबल अधिक गिने जाते हैं, scikit-learn के “balanced” की तरह।</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>What is made likely: the label among the labels, among all words, or the whole text.</source>
        <translation>किसे संभावित बनाया जाता है: लेबलों में लेबल को, सभी शब्दों में, या पूरे पाठ को।</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Adam, or AdamW, whose weight decay stands apart.</source>
        <translation>Adam, या AdamW जिसमें भार-क्षय अलग रहता है।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>भार-क्षय</translation>
    </message>
    <message>
        <source>Pulls the adapter&apos;s weights towards zero.</source>
        <translation>एडैप्टर के भारों को शून्य की ओर खींचता है।</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>ग्रेडिएंट सीमा</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>एक चरण के ग्रेडिएंट का अधिकतम मान; 0: कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>रैंक</translation>
    </message>
    <message>
        <source>Projections</source>
        <translation>प्रक्षेपण</translation>
    </message>
    <message>
        <source>The parts of each layer that get an adapter.</source>
        <translation>हर परत के वे भाग जिन्हें एडैप्टर मिलता है।</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>संचय</translation>
    </message>
    <message>
        <source>Adam&apos;s beta 1</source>
        <translation>Adam का beta 1</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>ग्रेडिएंट का औसत कितनी देर याद रखता है।</translation>
    </message>
    <message>
        <source>Adam&apos;s beta 2</source>
        <translation>Adam का beta 2</translation>
    </message>
    <message>
        <source>How long the mean of their squares remembers.</source>
        <translation>उनके वर्गों का औसत कितनी देर याद रखता है।</translation>
    </message>
    <message>
        <source>Adam&apos;s epsilon</source>
        <translation>Adam का epsilon</translation>
    </message>
    <message>
        <source>Keeps a step finite where the gradients are tiny.</source>
        <translation>जहाँ ग्रेडिएंट बहुत छोटे हों वहाँ चरण को सीमित रखता है।</translation>
    </message>
    <message>
        <source>The same seed gives the same adapter on the same machine.</source>
        <translation>उसी मशीन पर वही बीज वही एडैप्टर देता है।</translation>
    </message>
    <message>
        <source>Checkpoint each</source>
        <translation>चेकपॉइंट अंतराल</translation>
    </message>
    <message>
        <source>Seconds of work that an interruption loses at most.</source>
        <translation>रुकावट में अधिकतम इतने सेकंड का काम खोता है।</translation>
    </message>
    <message>
        <source>How often the training goes through all examples; 0: not trained.</source>
        <translation>प्रशिक्षण सब उदाहरणों से कितनी बार गुज़रता है; 0: प्रशिक्षण नहीं।</translation>
    </message>
    <message>
        <source>Base weights</source>
        <translation>आधार भार</translation>
    </message>
    <message>
        <source>How the frozen weights are held: narrower ones take less memory and are less exact; auto: the plainest that fits.</source>
        <translation>स्थिर भार कैसे रखे जाते हैं: कम बिट में कम मेमोरी लगती है और सटीकता घटती है; auto: जो सबसे सरल तरीका समा जाए।</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>ग्रेडिएंट चेकपॉइंटिंग</translation>
    </message>
    <message>
        <source>Computes each layer twice instead of keeping what it made: the same result, about a third slower.</source>
        <translation>हर परत का परिणाम रखने के बजाय उसे दो बार निकालता है: परिणाम वही, लगभग एक तिहाई धीमा।</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>सक्रियण</translation>
    </message>
    <message>
        <source>How what a layer keeps for the way back is held; bfloat16 rounds it.</source>
        <translation>वापसी के लिए परत जो रखती है वह किस रूप में रखा जाए; bfloat16 उसे पूर्णांकित करता है।</translation>
    </message>
</context>
<context>
    <name>SettingsDifference</name>
    <message>
        <source>Settings of runs %1 and %2 that differ</source>
        <translation>रन %1 और %2 की अलग सेटिंग</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>They have the same settings.</source>
        <translation>दोनों की सेटिंग एक जैसी हैं।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>never ends early</source>
        <translation>कभी समय से पहले ख़त्म नहीं होता</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>सभी परतें</translation>
    </message>
    <message>
        <source>the upper half of the layers</source>
        <translation>ऊपर की आधी परतें</translation>
    </message>
    <message>
        <source>the upper third of the layers</source>
        <translation>ऊपर की एक तिहाई परतें</translation>
    </message>
    <message>
        <source>the upper quarter of the layers</source>
        <translation>ऊपर की एक चौथाई परतें</translation>
    </message>
    <message>
        <source>from layer %1 up</source>
        <translation>परत %1 से ऊपर</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>डिफ़ॉल्ट (&amp;S)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कुंजीपटल शॉर्टकट</translation>
    </message>
    <message>
        <source>Search for a command or for keys</source>
        <translation>आदेश या कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>आदेश और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>&amp;All as standard</source>
        <translation>सब डिफ़ॉल्ट करें (&amp;A)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>कुंजियाँ बदलने के लिए कोई आदेश चुनें।</translation>
    </message>
    <message>
        <source>Keys of “%1”:</source>
        <translation>“%1” की कुंजियाँ:</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>A fresh adapter</source>
        <translation>नया एडैप्टर</translation>
    </message>
    <message>
        <source>The adapter of run %1</source>
        <translation>रन %1 का एडैप्टर</translation>
    </message>
    <message>
        <source>The adapter in a folder “%1”</source>
        <translation>“%1” फ़ोल्डर का एडैप्टर</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>TaskFault</name>
    <message>
        <source>The task has no name. Give it one.</source>
        <translation>कार्य का कोई नाम नहीं है। उसे नाम दें।</translation>
    </message>
    <message>
        <source>There are fewer than two labels. Name at least two.</source>
        <translation>दो से कम लेबल हैं। कम से कम दो के नाम दें।</translation>
    </message>
    <message>
        <source>A label is empty. Give every label a name.</source>
        <translation>एक लेबल ख़ाली है। हर लेबल को नाम दें।</translation>
    </message>
    <message>
        <source>The label “%1” has a comma, which separates labels in the prompt. Choose another name.</source>
        <translation>लेबल “%1” में अल्पविराम है, जो प्रॉम्प्ट में लेबलों को अलग करता है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The label “%1” is there twice. Name each label once.</source>
        <translation>लेबल “%1” दो बार है। हर लेबल का नाम एक ही बार दें।</translation>
    </message>
    <message>
        <source>No label is chosen as the harmful one. Choose the one that is looked for.</source>
        <translation>कोई लेबल हानिकारक नहीं चुना गया है। वह चुनें जिसकी तलाश है।</translation>
    </message>
</context>
<context>
    <name>TaskTemplate</name>
    <message>
        <source>ShieldGemma: %1</source>
        <translation>ShieldGemma: %1</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>उत्पीड़न</translation>
    </message>
    <message>
        <source>Hate speech</source>
        <translation>नफ़रत भरी बातें</translation>
    </message>
    <message>
        <source>Dangerous content</source>
        <translation>ख़तरनाक सामग्री</translation>
    </message>
    <message>
        <source>Sexually explicit</source>
        <translation>खुली यौन सामग्री</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of %1</source>
        <translation>%1 की शर्तें</translation>
    </message>
    <message>
        <source>Address of the terms</source>
        <translation>शर्तों का पता</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>उसका पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>They stand here too:</source>
        <translation>वे यहाँ भी हैं:</translation>
    </message>
    <message>
        <source>Their text is not on this machine. They stand here:</source>
        <translation>उनका पाठ इस मशीन पर नहीं है। वे यहाँ हैं:</translation>
    </message>
</context>
<context>
    <name>TestGate</name>
    <message>
        <source>The test part has not been looked at yet</source>
        <translation>परीक्षण भाग अभी नहीं देखा गया</translation>
    </message>
    <message>
        <source>Looking freezes the split: what is test stays test. Each further look is counted, since what is chosen after looking flatters the figures. Choose the threshold on validation first.</source>
        <translation>देखने पर विभाजन स्थिर हो जाता है: जो परीक्षण है वह परीक्षण ही रहता है। हर अगला देखना गिना जाता है, क्योंकि देखने के बाद चुने गए के आँकड़े असल से बेहतर दिखते हैं। पहले सत्यापन पर सीमा चुनें।</translation>
    </message>
    <message>
        <source>Look at the test figures</source>
        <translation>परीक्षण के आँकड़े देखें</translation>
    </message>
</context>
<context>
    <name>ThresholdText</name>
    <message>
        <source>best F1 on the validation part</source>
        <translation>सत्यापन भाग पर सबसे अच्छा F1</translation>
    </message>
    <message>
        <source>recall of at least %1 on the validation part</source>
        <translation>सत्यापन भाग पर पुनःप्राप्ति कम से कम %1</translation>
    </message>
    <message>
        <source>precision of at least %1 on the validation part</source>
        <translation>सत्यापन भाग पर परिशुद्धता कम से कम %1</translation>
    </message>
    <message>
        <source>lowest cost on the validation part, a miss counted as %1 false alarms</source>
        <translation>सत्यापन भाग पर सबसे कम लागत, एक चूक %1 झूठी चेतावनियों के बराबर</translation>
    </message>
    <message>
        <source>set by hand on the validation part</source>
        <translation>सत्यापन भाग पर हाथ से रखी गई</translation>
    </message>
    <message>
        <source>set by hand while looking at the test part</source>
        <translation>परीक्षण भाग देखते हुए हाथ से रखी गई</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>label %n comment(s) as %1</source>
        <translation>
            <numerusform>%n टिप्पणी पर %1 लेबल लगाना</numerusform>
            <numerusform>%n टिप्पणियों पर %1 लेबल लगाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी छोड़ना</numerusform>
            <numerusform>%n टिप्पणियाँ छोड़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n comment(s) as unsure</source>
        <translation>
            <numerusform>%n टिप्पणी को अनिश्चित चिह्नित करना</numerusform>
            <numerusform>%n टिप्पणियों को अनिश्चित चिह्नित करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the label from %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी का लेबल हटाना</numerusform>
            <numerusform>%n टिप्पणियों के लेबल हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>नोट बदलना</translation>
    </message>
    <message numerus="yes">
        <source>settle %n disagreement(s)</source>
        <translation>
            <numerusform>%n असहमति सुलझाना</numerusform>
            <numerusform>%n असहमतियाँ सुलझाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n comment(s) in the split</source>
        <translation>
            <numerusform>विभाजन में %n टिप्पणी ले जाना</numerusform>
            <numerusform>विभाजन में %n टिप्पणियाँ ले जाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी हटाना</numerusform>
            <numerusform>%n टिप्पणियाँ हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>make a new split</source>
        <translation>नया विभाजन बनाना</translation>
    </message>
    <message>
        <source>change the task</source>
        <translation>कार्य बदलना</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>नीति बदलना</translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation>प्रोजेक्ट की सेटिंग बदलना</translation>
    </message>
    <message numerus="yes">
        <source>import %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी आयात करना</numerusform>
            <numerusform>%n टिप्पणियाँ आयात करना</numerusform>
        </translation>
    </message>
    <message>
        <source>change the threshold of run %1</source>
        <translation>रन %1 की सीमा बदलना</translation>
    </message>
</context>
<context>
    <name>WordMarks</name>
    <message>
        <source>toward %1</source>
        <translation>%1 की ओर</translation>
    </message>
    <message>
        <source>away from %1</source>
        <translation>%1 से दूर</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>it is not a JSON object.</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>it asks for DoRA (&quot;use_dora&quot;), which Winnow does not know.</source>
        <translation>इसमें DoRA (&quot;use_dora&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>it asks for biases (&quot;lora_bias&quot;), which Winnow does not know.</source>
        <translation>इसमें bias (&quot;lora_bias&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>it asks for repeated layers (&quot;layer_replication&quot;), which Winnow does not know.</source>
        <translation>इसमें दोहराई गई परतों (&quot;layer_replication&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>it asks for trained modules beside LoRA (&quot;modules_to_save&quot;), which Winnow does not know.</source>
        <translation>इसमें LoRA के अलावा प्रशिक्षित मॉड्यूलों (&quot;modules_to_save&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>it asks for transposed weights (&quot;fan_in_fan_out&quot;), which Winnow does not know.</source>
        <translation>इसमें ट्रांसपोज़ किए हुए भारों (&quot;fan_in_fan_out&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; must be &quot;%2&quot;.</source>
        <translation>फ़ील्ड &quot;%1&quot; का मान &quot;%2&quot; होना चाहिए।</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is out of range.</source>
        <translation>फ़ील्ड &quot;%1&quot; का मान सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>it asks for ranks that differ between layers (&quot;rank_pattern&quot;), which Winnow does not know.</source>
        <translation>इसमें हर परत में अलग रैंक (&quot;rank_pattern&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>it asks for scales that differ between layers (&quot;alpha_pattern&quot;), which Winnow does not know.</source>
        <translation>इसमें हर परत में अलग गुणक (&quot;alpha_pattern&quot;) की माँग है, जिसे Winnow नहीं जानता।</translation>
    </message>
    <message>
        <source>the tensor %1 has not the rank %2 of adapter_config.json.</source>
        <translation>टेंसर %1 की रैंक वह नहीं है जो adapter_config.json में है (%2)।</translation>
    </message>
    <message>
        <source>it holds the tensor %1, which is not a LoRA factor of a Gemma text model.</source>
        <translation>इसमें टेंसर %1 है, जो Gemma के किसी पाठ-मॉडल का LoRA गुणनखंड नहीं है।</translation>
    </message>
    <message>
        <source>it holds no adapter.</source>
        <translation>इसमें कोई एडैप्टर नहीं है।</translation>
    </message>
    <message>
        <source>its layers or projections are not those of this model: the adapter is of another model.</source>
        <translation>इसकी परतें या प्रक्षेपण इस मॉडल के नहीं हैं: एडैप्टर किसी दूसरे मॉडल का है।</translation>
    </message>
    <message>
        <source>The adapter file &quot;%1&quot; cannot be used: %2 Get the adapter again, or choose another one.</source>
        <translation>एडैप्टर फ़ाइल &quot;%1&quot; का उपयोग नहीं किया जा सकता: %2 एडैप्टर फिर से प्राप्त करें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>the tensor %1 has the shape %2, but this model needs %3: the adapter is of another model.</source>
        <translation>टेंसर %1 का आकार %2 है, पर इस मॉडल को %3 चाहिए: एडैप्टर किसी दूसरे मॉडल का है।</translation>
    </message>
    <message>
        <source>it holds the tensor %1, which has no place in this model: the adapter is of another model.</source>
        <translation>इसमें टेंसर %1 है, जिसकी इस मॉडल में कोई जगह नहीं है: एडैप्टर किसी दूसरे मॉडल का है।</translation>
    </message>
    <message>
        <source>it holds only one of the two factors of %1.</source>
        <translation>इसमें %1 के दो गुणनखंडों में से एक ही है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would need %2 MB, but its disk has %3 MB free. Free some space, or choose a smaller --type or another disk.</source>
        <translation>&quot;%1&quot; को %2 MB चाहिए, पर उसकी डिस्क पर %3 MB ख़ाली है। कुछ जगह ख़ाली करें, या कम जगह लेने वाला --type या दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>A golden row does not have one score for each label.</source>
        <translation>किसी संदर्भ पंक्ति (golden row) में हर लेबल के लिए एक स्कोर नहीं है।</translation>
    </message>
    <message>
        <source>A safetensors folder cannot hold %1. Choose f32, f16 or bf16, or export it with --format gguf.</source>
        <translation>safetensors फ़ोल्डर में %1 नहीं रखा जा सकता। f32, f16 या bf16 चुनें, या --format gguf के साथ निर्यात करें।</translation>
    </message>
    <message>
        <source>A merged model cannot be stored as %1. Please report this fault.</source>
        <translation>मिलाया गया मॉडल %1 के रूप में नहीं रखा जा सकता। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>Numbers cannot be stored as %1. Please report this fault.</source>
        <translation>संख्याएँ %1 के रूप में नहीं रखी जा सकतीं। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>The model %1 is not on this machine. Accept its licence on %2, then get it with: %3</source>
        <translation>मॉडल %1 इस मशीन पर नहीं है। %2 पर उसका लाइसेंस स्वीकार करें, फिर उसे इस आदेश से लें: %3</translation>
    </message>
    <message>
        <source>The model %1 is not on this machine. Accept its licence, then get it with: %2</source>
        <translation>मॉडल %1 इस मशीन पर नहीं है। उसका लाइसेंस स्वीकार करें, फिर उसे इस आदेश से लें: %2</translation>
    </message>
    <message>
        <source>The model %1 is not on this machine. Get it with: %2</source>
        <translation>मॉडल %1 इस मशीन पर नहीं है। उसे इस आदेश से लें: %2</translation>
    </message>
    <message>
        <source>The model %1 is not on this machine. Download it from %2, then name its folder: winnow-cli models add FOLDER</source>
        <translation>मॉडल %1 इस मशीन पर नहीं है। उसे %2 से डाउनलोड करें, फिर उसका फ़ोल्डर बताएँ: winnow-cli models add FOLDER</translation>
    </message>
    <message>
        <source>The model %1 is not on this machine. Download it, then name its folder: winnow-cli models add FOLDER</source>
        <translation>मॉडल %1 इस मशीन पर नहीं है। उसे डाउनलोड करें, फिर उसका फ़ोल्डर बताएँ: winnow-cli models add FOLDER</translation>
    </message>
    <message>
        <source>The model %1 was in %2 and is not there any more. Add it again: winnow-cli models add PATH</source>
        <translation>मॉडल %1, जो %2 में था, अब वहाँ नहीं है। उसे फिर से जोड़ें: winnow-cli models add PATH</translation>
    </message>
    <message>
        <source>There is no model or file called %1. winnow-cli models lists those there are; the starter model comes with: ./installer/quickstart --no-demo</source>
        <translation>%1 नाम का कोई मॉडल या फ़ाइल नहीं है। जो मॉडल हैं, उन्हें winnow-cli models दिखाता है; आरंभिक मॉडल इस आदेश से आता है: ./installer/quickstart --no-demo</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>%1 नाम की कोई फ़ाइल या फ़ोल्डर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>A model called %1 is in %2 already.</source>
        <translation>%1 नाम का मॉडल %2 में पहले से है।</translation>
    </message>
    <message>
        <source>The model %1 lies in the cache of another program, %2, and is only used there. Remove it with that program.</source>
        <translation>मॉडल %1 दूसरे प्रोग्राम के कैश (%2) में है, और Winnow उसका उपयोग केवल वहीं से करता है। उसे उसी प्रोग्राम से हटाएँ।</translation>
    </message>
    <message>
        <source>There is no model called %1 on this machine. winnow-cli models lists those there are.</source>
        <translation>इस मशीन पर %1 नाम का कोई मॉडल नहीं है। जो मॉडल हैं, उन्हें winnow-cli models दिखाता है।</translation>
    </message>
    <message>
        <source>The catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>The catalogue %1</source>
        <translation>कैटलॉग %1</translation>
    </message>
    <message>
        <source>The catalogue %1, a model</source>
        <translation>कैटलॉग %1 में दर्ज एक मॉडल</translation>
    </message>
    <message>
        <source>The catalogue, a model</source>
        <translation>कैटलॉग में दर्ज एक मॉडल</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>उसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>The list of models in %1 is damaged. Remove the file and add the models again with winnow-cli models add PATH.</source>
        <translation>%1 में रखी मॉडलों की सूची क्षतिग्रस्त है। फ़ाइल हटाएँ और मॉडलों को winnow-cli models add PATH से फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>it does not hold a JSON object.</source>
        <translation>इसमें JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0 to %2.</source>
        <translation>%1 का मान 0 से %2 तक की कोई पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 का मान संख्या नहीं है।</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 का मान न true है, न false।</translation>
    </message>
    <message>
        <source>%1 is %2, but should lie between %3 and %4.</source>
        <translation>%1 का मान %2 है, पर वह %3 और %4 के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>num_key_value_heads is not there.</source>
        <translation>num_key_value_heads मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>num_attention_heads is not a multiple of num_key_value_heads.</source>
        <translation>num_attention_heads, num_key_value_heads का गुणज नहीं है।</translation>
    </message>
    <message>
        <source>rope_scaling is set, which is known for Gemma 3 only.</source>
        <translation>rope_scaling दिया गया है, जो केवल Gemma 3 में होता है।</translation>
    </message>
    <message>
        <source>head_dim is odd, but the rotary embedding needs pairs.</source>
        <translation>head_dim विषम है, पर रोटरी एम्बेडिंग को जोड़े चाहिए।</translation>
    </message>
    <message>
        <source>layer_types does not have one entry for each of num_hidden_layers.</source>
        <translation>layer_types में num_hidden_layers की हर परत के लिए एक प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>rope_scaling factor</source>
        <translation>rope_scaling में factor</translation>
    </message>
    <message>
        <source>The model&apos;s configuration cannot be used: %1</source>
        <translation>मॉडल के कॉन्फ़िगरेशन का उपयोग नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>The model folder &quot;%1&quot; has neither tokenizer.model nor tokenizer.json, one of which Winnow needs. Get one of them from the page of the model and put it into the folder.</source>
        <translation>मॉडल फ़ोल्डर &quot;%1&quot; में न tokenizer.model है, न tokenizer.json; Winnow को इनमें से एक चाहिए। मॉडल के पृष्ठ से इनमें से एक लें और उसे फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>it has %1 pieces, but vocab_size of config.json is %2.</source>
        <translation>इसमें %1 टुकड़े हैं, पर config.json का vocab_size %2 है।</translation>
    </message>
    <message>
        <source>its tensor %1 stands for a weight that is there twice.</source>
        <translation>इसका टेंसर %1 ऐसे भार का है जो दो बार मौजूद है।</translation>
    </message>
    <message>
        <source>its tensor %1 has the shape %2, but config.json asks for %3.</source>
        <translation>इसके टेंसर %1 का आकार %2 है, पर config.json के अनुसार %3 होना चाहिए।</translation>
    </message>
    <message>
        <source>its variable %1 has the shape %2, but config.json asks for %3.</source>
        <translation>इसके वेरिएबल %1 का आकार %2 है, पर config.json के अनुसार %3 होना चाहिए।</translation>
    </message>
    <message>
        <source>its tensor %1 has the dtype %2; F32, F16 and BF16 can be read.</source>
        <translation>इसके टेंसर %1 का dtype %2 है; F32, F16 और BF16 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>attention_bias is not false: biases are not supported.</source>
        <translation>attention_bias का मान false नहीं है: bias समर्थित नहीं हैं।</translation>
    </message>
    <message>
        <source>tie_word_embeddings is not true: an output layer of its own is not supported.</source>
        <translation>tie_word_embeddings का मान true नहीं है: अलग आउटपुट परत समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>use_bidirectional_attention is not false: such a model embeds and does not generate.</source>
        <translation>use_bidirectional_attention का मान false नहीं है: ऐसा मॉडल एम्बेडिंग बनाता है, पाठ नहीं लिखता।</translation>
    </message>
    <message>
        <source>it is quantised (quantization_config); choose the original weights or a GGUF file.</source>
        <translation>यह क्वांटाइज़ किया हुआ है (quantization_config); मूल भार या GGUF फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>hidden_activation is not gelu_pytorch_tanh.</source>
        <translation>hidden_activation का मान gelu_pytorch_tanh नहीं है।</translation>
    </message>
    <message>
        <source>rope_parameters factor</source>
        <translation>rope_parameters में factor</translation>
    </message>
    <message>
        <source>rope_parameters has no factor.</source>
        <translation>rope_parameters में factor नहीं है।</translation>
    </message>
    <message>
        <source>rope_parameters is not an object.</source>
        <translation>rope_parameters ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>rope_scaling is not an object.</source>
        <translation>rope_scaling ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>rope_parameters has a type other than default and linear.</source>
        <translation>rope_parameters का प्रकार default और linear से अलग है।</translation>
    </message>
    <message>
        <source>rope_scaling has a type other than default and linear.</source>
        <translation>rope_scaling का प्रकार default और linear से अलग है।</translation>
    </message>
    <message>
        <source>rope_scaling has no factor.</source>
        <translation>rope_scaling में factor नहीं है।</translation>
    </message>
    <message>
        <source>sliding_window_pattern is %1, but should lie between 1 and 1024.</source>
        <translation>sliding_window_pattern का मान %1 है, पर वह 1 और 1024 के बीच होना चाहिए।</translation>
    </message>
    <message>
        <source>layer_types is not a list.</source>
        <translation>layer_types सूची नहीं है।</translation>
    </message>
    <message>
        <source>layer_types has an entry other than sliding_attention and full_attention.</source>
        <translation>layer_types में sliding_attention और full_attention से अलग कोई प्रविष्टि है।</translation>
    </message>
    <message>
        <source>its text_config is not there.</source>
        <translation>इसमें text_config नहीं है।</translation>
    </message>
    <message>
        <source>its model_type is %1; gemma, gemma2, gemma3_text and gemma3 can be read.</source>
        <translation>इसका model_type %1 है; gemma, gemma2, gemma3_text और gemma3 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its model_type is not a text; gemma, gemma2, gemma3_text and gemma3 can be read.</source>
        <translation>इसका model_type पाठ नहीं है; gemma, gemma2, gemma3_text और gemma3 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used: %2 Get it again, or choose another one.</source>
        <translation>फ़ाइल &quot;%1&quot; का उपयोग नहीं किया जा सकता: %2 इसे फिर से प्राप्त करें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>it has no token %1 in model.vocab or added_tokens.</source>
        <translation>इसके model.vocab या added_tokens में टोकन %1 नहीं है।</translation>
    </message>
    <message>
        <source>its model.merges entry %1 joins %2, which is not in model.vocab.</source>
        <translation>इसके model.merges की प्रविष्टि %1 जिस टुकड़े %2 को जोड़ती है, वह model.vocab में नहीं है।</translation>
    </message>
    <message>
        <source>its model.merges entry %1 makes %2, which is not in model.vocab.</source>
        <translation>इसके model.merges की प्रविष्टि %1 से %2 बनता है, जो model.vocab में नहीं है।</translation>
    </message>
    <message>
        <source>its model.merges entry %1 makes the added token %2 after merges of a space with other characters; a Gemma&apos;s runs of spaces come first.</source>
        <translation>इसके model.merges की प्रविष्टि %1 से added_tokens का टोकन %2 तब बनता है, जब ख़ाली जगह को दूसरे वर्णों से मिलाने वाली प्रविष्टियाँ आ चुकी हैं; Gemma में लगातार ख़ाली जगहों वाली प्रविष्टियाँ पहले आती हैं।</translation>
    </message>
    <message>
        <source>its model.merges entry %1 makes %2, which merges far before it make too; a Gemma&apos;s merges of one piece stand together.</source>
        <translation>इसके model.merges की प्रविष्टि %1 से %2 बनता है, जो उससे बहुत पहले की प्रविष्टियों से भी बनता है; Gemma में एक टुकड़ा बनाने वाली प्रविष्टियाँ साथ-साथ होती हैं।</translation>
    </message>
    <message>
        <source>its model.merges has %1 of the %2 ways to make %3 of two tokens of model.vocab; a Gemma&apos;s has all.</source>
        <translation>model.vocab के दो टोकनों से %3 बनाने के %2 तरीकों में से इसके model.merges में %1 हैं; Gemma में सभी होते हैं।</translation>
    </message>
    <message>
        <source>it has %1 tokens, but vocab_size of config.json is %2.</source>
        <translation>इसमें %1 टोकन हैं, पर config.json का vocab_size %2 है।</translation>
    </message>
    <message>
        <source>head_dim is not there.</source>
        <translation>head_dim मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>hidden_dim is not there.</source>
        <translation>hidden_dim मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>its %1 is not there.</source>
        <translation>इसमें %1 नहीं है।</translation>
    </message>
    <message>
        <source>num_layers is not there.</source>
        <translation>num_layers मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>its normalizer is not the one of a Gemma, which replaces a space by U+2581 and does nothing else.</source>
        <translation>इसका normalizer Gemma वाला नहीं है, जो ख़ाली जगह को U+2581 से बदलता है और इसके अलावा कुछ नहीं करता।</translation>
    </message>
    <message>
        <source>its pre_tokenizer splits texts in another way than a Gemma&apos;s, which does not split them.</source>
        <translation>इसका pre_tokenizer पाठों को Gemma से अलग ढंग से बाँटता है; Gemma का उन्हें बाँटता ही नहीं।</translation>
    </message>
    <message>
        <source>its model.type is not BPE.</source>
        <translation>इसका model.type BPE नहीं है।</translation>
    </message>
    <message>
        <source>its model.byte_fallback is not true.</source>
        <translation>इसके model.byte_fallback का मान true नहीं है।</translation>
    </message>
    <message>
        <source>its model.%1 is set, which a Gemma&apos;s is not.</source>
        <translation>इसमें model.%1 दिया गया है, जो Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>its model.ignore_merges is not false.</source>
        <translation>इसके model.ignore_merges का मान false नहीं है।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 id is not a whole number below %2.</source>
        <translation>इसके added_tokens की प्रविष्टि %1 का id ऐसी पूर्ण संख्या नहीं है जो %2 से छोटी हो।</translation>
    </message>
    <message>
        <source>its model.vocab %1 is not a whole number below %2.</source>
        <translation>इसके model.vocab में %1 का मान ऐसी पूर्ण संख्या नहीं है जो %2 से छोटी हो।</translation>
    </message>
    <message>
        <source>its model.vocab is not an object of 1 to %1 tokens.</source>
        <translation>इसका model.vocab 1 से %1 टोकन वाला ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>its model.vocab %1 has the id %2 of another token.</source>
        <translation>इसके model.vocab में %1 का id %2 किसी दूसरे टोकन का है।</translation>
    </message>
    <message>
        <source>its added_tokens is not a list of at most %1 tokens.</source>
        <translation>इसका added_tokens अधिकतम %1 टोकनों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 content is not there.</source>
        <translation>इसके added_tokens की प्रविष्टि %1 में content नहीं है।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 id is not there.</source>
        <translation>इसके added_tokens की प्रविष्टि %1 में id नहीं है।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 special is not there.</source>
        <translation>इसके added_tokens की प्रविष्टि %1 में special नहीं है।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 needs a text (content) and true or false (special).</source>
        <translation>इसके added_tokens की प्रविष्टि %1 में पाठ (content) और true या false (special) होना चाहिए।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 has %2, which a Gemma&apos;s has not.</source>
        <translation>इसके added_tokens की प्रविष्टि %1 में %2 है, जो Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>its added_tokens entry %1 is %2, but the token of the id %3 is %4.</source>
        <translation>इसके added_tokens की प्रविष्टि %1 का टोकन %2 है, पर id %3 का टोकन %4 है।</translation>
    </message>
    <message>
        <source>no token of its model.vocab or added_tokens has the id %1.</source>
        <translation>इसके model.vocab या added_tokens के किसी टोकन का id %1 नहीं है।</translation>
    </message>
    <message>
        <source>its model.unk_token is not a token of model.vocab.</source>
        <translation>इसका model.unk_token, model.vocab का टोकन नहीं है।</translation>
    </message>
    <message>
        <source>its model.merges is not a list of at most %1 merges.</source>
        <translation>इसका model.merges अधिकतम %1 प्रविष्टियों (merges) की सूची नहीं है।</translation>
    </message>
    <message>
        <source>its model.merges entry %1 is not two pieces with one space between them.</source>
        <translation>इसके model.merges की प्रविष्टि %1 में ऐसे दो टुकड़े नहीं हैं जिनके बीच एक ख़ाली जगह हो।</translation>
    </message>
    <message>
        <source>its model.merges entry %1 is not a pair of pieces.</source>
        <translation>इसके model.merges की प्रविष्टि %1 दो टुकड़ों का जोड़ा नहीं है।</translation>
    </message>
    <message>
        <source>The Keras preset &quot;%1&quot; has no assets/tokenizer/vocabulary.spm (SentencePiece), which Winnow needs. Get the whole preset from the page of the model.</source>
        <translation>Keras प्रीसेट &quot;%1&quot; में assets/tokenizer/vocabulary.spm (SentencePiece) नहीं है, जो Winnow को चाहिए। मॉडल के पृष्ठ से पूरा प्रीसेट लें।</translation>
    </message>
    <message>
        <source>it has %1 pieces, but vocabulary_size of config.json is %2.</source>
        <translation>इसमें %1 टुकड़े हैं, पर config.json का vocabulary_size %2 है।</translation>
    </message>
    <message>
        <source>its variable %1 is in another of the preset&apos;s files too.</source>
        <translation>इसका वेरिएबल %1 प्रीसेट की किसी दूसरी फ़ाइल में भी है।</translation>
    </message>
    <message>
        <source>it has no variable %1.</source>
        <translation>इसमें वेरिएबल %1 नहीं है।</translation>
    </message>
    <message>
        <source>its variable %1 has %2; float32, float16 and bfloat16 (little-endian) can be read.</source>
        <translation>इसके वेरिएबल %1 में %2 हैं; float32, float16 और bfloat16 (little-endian) पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>intermediate_dim is odd, but stands for two halves.</source>
        <translation>intermediate_dim विषम है, पर उसे दो बराबर भागों में बँटना चाहिए।</translation>
    </message>
    <message>
        <source>use_post_attention_norm and use_post_ffw_norm are false, but Gemma 3 has these norms.</source>
        <translation>use_post_attention_norm और use_post_ffw_norm का मान false है, पर Gemma 3 में ये norm होते हैं।</translation>
    </message>
    <message>
        <source>use_post_attention_norm and use_post_ffw_norm differ, but a Gemma has both norms or neither.</source>
        <translation>use_post_attention_norm और use_post_ffw_norm अलग-अलग हैं, पर Gemma में या तो दोनों norm होते हैं या कोई नहीं।</translation>
    </message>
    <message>
        <source>%1 is false, which a Gemma that generates text does not have.</source>
        <translation>%1 का मान false है, जो पाठ लिखने वाले Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>%1 is true, which a Gemma that generates text does not have.</source>
        <translation>%1 का मान true है, जो पाठ लिखने वाले Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>vocabulary_size is not there.</source>
        <translation>vocabulary_size मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>num_query_heads is not there.</source>
        <translation>num_query_heads मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>intermediate_dim is not there.</source>
        <translation>intermediate_dim मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>layer_norm_epsilon is not 1e-06, which keras-hub uses inside of its blocks whatever stands here.</source>
        <translation>layer_norm_epsilon का मान 1e-06 नहीं है, जबकि keras-hub अपने ब्लॉकों में हमेशा यही मान लेता है, यहाँ चाहे जो लिखा हो।</translation>
    </message>
    <message>
        <source>soft caps, a sliding window or another scale of queries are set without use_post_attention_norm, which no Gemma has.</source>
        <translation>use_post_attention_norm के बिना soft cap, स्लाइडिंग विंडो या query का कोई दूसरा गुणक दिया गया है, जो किसी Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>local_rope_scaling_factor is not 1.</source>
        <translation>local_rope_scaling_factor का मान 1 नहीं है।</translation>
    </message>
    <message>
        <source>its config is not there.</source>
        <translation>इसमें config नहीं है।</translation>
    </message>
    <message>
        <source>its class_name is %1; GemmaBackbone and Gemma3Backbone can be read.</source>
        <translation>इसका class_name %1 है; GemmaBackbone और Gemma3Backbone पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its class_name is not a text; GemmaBackbone and Gemma3Backbone can be read.</source>
        <translation>इसका class_name पाठ नहीं है; GemmaBackbone और Gemma3Backbone पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>it has no variables in %1, which %2 says is there.</source>
        <translation>इसके %1 में कोई वेरिएबल नहीं है, जबकि %2 के अनुसार वह यहाँ होना चाहिए।</translation>
    </message>
    <message>
        <source>it has variables that %1 does not list.</source>
        <translation>इसमें ऐसे वेरिएबल हैं जो %1 की सूची में नहीं हैं।</translation>
    </message>
    <message>
        <source>Rows outside the tensor %1 were asked for. Please report this fault.</source>
        <translation>टेंसर %1 के बाहर की पंक्तियाँ माँगी गईं। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>it has %1 bytes, but a safetensors file has at least 8.</source>
        <translation>इसमें %1 बाइट हैं, पर safetensors फ़ाइल में कम से कम 8 होते हैं।</translation>
    </message>
    <message>
        <source>its header claims %1 bytes; at most 16 MiB are allowed.</source>
        <translation>इसके हेडर के अनुसार उसमें %1 बाइट हैं; अधिकतम 16 MiB की अनुमति है।</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, more than the file has.</source>
        <translation>इसके हेडर के अनुसार उसमें %1 बाइट हैं, जो फ़ाइल के कुल बाइट से अधिक हैं।</translation>
    </message>
    <message>
        <source>its header does not begin with &quot;{&quot;.</source>
        <translation>इसका हेडर &quot;{&quot; से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>its __metadata__ is not an object.</source>
        <translation>इसका __metadata__ ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>its __metadata__ has something else than text under %1.</source>
        <translation>इसके __metadata__ में %1 के नीचे पाठ के बजाय कुछ और है।</translation>
    </message>
    <message>
        <source>its tensor %1 is not described by an object.</source>
        <translation>इसके टेंसर %1 का विवरण ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>its tensor %1 has %2 bytes, but its shape and dtype ask for %3.</source>
        <translation>इसके टेंसर %1 में %2 बाइट हैं, पर उसके आकार और dtype के अनुसार %3 होने चाहिए।</translation>
    </message>
    <message>
        <source>its tensor %1 has an unknown dtype.</source>
        <translation>इसके टेंसर %1 का dtype अज्ञात है।</translation>
    </message>
    <message>
        <source>its tensor %1 has something else than whole numbers in its data_offsets.</source>
        <translation>इसके टेंसर %1 के data_offsets में पूर्ण संख्याओं के बजाय कुछ और है।</translation>
    </message>
    <message>
        <source>its tensor %1 has something else than whole numbers in its shape.</source>
        <translation>इसके टेंसर %1 के shape में पूर्ण संख्याओं के बजाय कुछ और है।</translation>
    </message>
    <message>
        <source>its tensor %1 has a shape that is not a list.</source>
        <translation>इसके टेंसर %1 का shape सूची नहीं है।</translation>
    </message>
    <message>
        <source>its tensor %1 has no data_offsets.</source>
        <translation>इसके टेंसर %1 में data_offsets नहीं है।</translation>
    </message>
    <message>
        <source>its tensor %1 has data_offsets that are not two numbers.</source>
        <translation>इसके टेंसर %1 के data_offsets में ठीक दो संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>its tensor %1 lies outside the file (data_offsets %2 to %3).</source>
        <translation>इसका टेंसर %1 फ़ाइल के बाहर है (data_offsets %2 से %3)।</translation>
    </message>
    <message>
        <source>there is a hole or an overlap before its tensor %1 (data_offsets).</source>
        <translation>इसके टेंसर %1 से पहले ख़ाली जगह या ओवरलैप है (data_offsets)।</translation>
    </message>
    <message>
        <source>its tensors end at byte %1, but the file has %2.</source>
        <translation>इसके टेंसर बाइट %1 पर समाप्त होते हैं, पर फ़ाइल में %2 बाइट हैं।</translation>
    </message>
    <message>
        <source>its tensor %1 has the dtype %2; only F32, F16 and BF16 can be read.</source>
        <translation>इसके टेंसर %1 का dtype %2 है; केवल F32, F16 और BF16 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>it has %1 tensors; at most 100000 are allowed.</source>
        <translation>इसमें %1 टेंसर हैं; अधिकतम 100000 की अनुमति है।</translation>
    </message>
    <message>
        <source>The tensor %1 has a shape that is too large. Please report this fault.</source>
        <translation>टेंसर %1 का आकार बहुत बड़ा है। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>The tensor %1 is there twice. Please report this fault.</source>
        <translation>टेंसर %1 दो बार मौजूद है। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>its protobuf message is broken.</source>
        <translation>इसका protobuf संदेश ख़राब है।</translation>
    </message>
    <message>
        <source>its piece %1 is empty.</source>
        <translation>इसका टुकड़ा %1 ख़ाली है।</translation>
    </message>
    <message>
        <source>the score of its piece %1 is not finite.</source>
        <translation>इसके टुकड़े %1 का स्कोर परिमित संख्या नहीं है।</translation>
    </message>
    <message>
        <source>its piece %1 (%2) is there twice.</source>
        <translation>इसका टुकड़ा %1 (%2) दो बार मौजूद है।</translation>
    </message>
    <message>
        <source>it has more than one piece of the type UNKNOWN.</source>
        <translation>इसमें UNKNOWN प्रकार के एक से अधिक टुकड़े हैं।</translation>
    </message>
    <message>
        <source>its user-defined piece %1 has a NUL in it.</source>
        <translation>इसके user-defined टुकड़े %1 में NUL है।</translation>
    </message>
    <message>
        <source>its byte piece %1 (%2) is not written as &lt;0xNN&gt;.</source>
        <translation>इसका बाइट टुकड़ा %1 (%2) &lt;0xNN&gt; के रूप में नहीं लिखा है।</translation>
    </message>
    <message>
        <source>its normaliser has a precompiled_charsmap, which a Gemma tokenizer does not have.</source>
        <translation>इसके normaliser में precompiled_charsmap है, जो Gemma के टोकनाइज़र में नहीं होता।</translation>
    </message>
    <message>
        <source>its model_type is not BPE.</source>
        <translation>इसका model_type BPE नहीं है।</translation>
    </message>
    <message>
        <source>it has no piece of the type UNKNOWN.</source>
        <translation>इसमें UNKNOWN प्रकार का कोई टुकड़ा नहीं है।</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, but byte_fallback needs 256.</source>
        <translation>इसमें %1 बाइट टुकड़े हैं, पर byte_fallback को 256 चाहिए।</translation>
    </message>
    <message>
        <source>it has tensors that %1 does not list.</source>
        <translation>इसमें ऐसे टेंसर हैं जो %1 की सूची में नहीं हैं।</translation>
    </message>
    <message>
        <source>The tensor %1 does not fit its shape. Please report this fault.</source>
        <translation>टेंसर %1 अपने आकार से मेल नहीं खाता। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>its JSON has the key %1 twice.</source>
        <translation>इसके JSON में कुंजी %1 दो बार है।</translation>
    </message>
    <message>
        <source>it should hold JSON in UTF-8, but that JSON is broken.</source>
        <translation>इसमें UTF-8 में JSON होना चाहिए, पर वह JSON ख़राब है।</translation>
    </message>
    <message>
        <source>its JSON is nested deeper than %1 levels.</source>
        <translation>इसके JSON में %1 से अधिक स्तर हैं।</translation>
    </message>
    <message>
        <source>it has %1 bytes; a tokenizer may have at most 64 MiB.</source>
        <translation>इसमें %1 बाइट हैं; टोकनाइज़र अधिकतम 64 MiB का हो सकता है।</translation>
    </message>
    <message>
        <source>SentencePiece does not accept it.</source>
        <translation>SentencePiece इसे स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>it has no piece for the beginning or the end of a text (bos, eos).</source>
        <translation>इसमें पाठ की शुरुआत या अंत का टुकड़ा (bos, eos) नहीं है।</translation>
    </message>
    <message>
        <source>The tokenizer of the model cannot be used: %1</source>
        <translation>मॉडल के टोकनाइज़र का उपयोग नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>A text could not be split into tokens. Please report this fault.</source>
        <translation>कोई पाठ टोकनों में नहीं बाँटा जा सका। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>Tokens could not be joined into a text. Please report this fault.</source>
        <translation>टोकनों को जोड़कर पाठ नहीं बनाया जा सका। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>There is no token %1: this model has the tokens 0 to %2.</source>
        <translation>टोकन %1 नहीं है: इस मॉडल में 0 से %2 तक टोकन हैं।</translation>
    </message>
    <message>
        <source>This model has no token %1, so it cannot be asked as in a conversation. Choose the plain prompt.</source>
        <translation>इस मॉडल में टोकन %1 नहीं है, इसलिए इससे बातचीत की तरह नहीं पूछा जा सकता। सादा प्रॉम्प्ट चुनें।</translation>
    </message>
    <message>
        <source>it has no weight_map.</source>
        <translation>इसमें weight_map नहीं है।</translation>
    </message>
    <message>
        <source>its weight_map puts %1 into something else than a file of the same folder.</source>
        <translation>इसका weight_map %1 को उसी फ़ोल्डर की फ़ाइल के बजाय कहीं और रखता है।</translation>
    </message>
    <message>
        <source>its weight_map names %1 files; at most 1000 are allowed.</source>
        <translation>इसके weight_map में फ़ाइलों की संख्या %1 है; अधिकतम 1000 की अनुमति है।</translation>
    </message>
    <message>
        <source>The labels and their tokens differ in number.</source>
        <translation>लेबलों और उनके टोकनों की संख्या बराबर नहीं है।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has no tokens in this model&apos;s vocabulary. Choose another name.</source>
        <translation>इस मॉडल की शब्दावली में लेबल &quot;%1&quot; के लिए कोई टोकन नहीं है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The labels &quot;%1&quot; and &quot;%2&quot; are the same tokens to this model. Choose another name for one of them.</source>
        <translation>इस मॉडल के लिए लेबल &quot;%1&quot; और &quot;%2&quot; एक ही टोकन हैं। उनमें से एक के लिए दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A text is longer than 500 MB. Split it into comments.</source>
        <translation>एक पाठ 500 MB से लंबा है। उसे टिप्पणियों में बाँटें।</translation>
    </message>
    <message>
        <source>The Unicode library of this machine (ICU) could not normalise a text.</source>
        <translation>इस मशीन की Unicode लाइब्रेरी (ICU) एक पाठ को मानक रूप में नहीं बदल सकी।</translation>
    </message>
    <message>
        <source>The seed %1 is not from 0 to 4294967295, as numpy&apos;s order needs.</source>
        <translation>बीज %1, 0 से 4294967295 तक के दायरे में नहीं है; numpy के क्रम के लिए यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>numpy&apos;s order is for at most 4294967295 comments.</source>
        <translation>numpy का क्रम अधिक से अधिक 4294967295 टिप्पणियों के लिए है।</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is neither a number of comments, such as 200, nor a share, such as 20%.</source>
        <translation>आकार &quot;%1&quot; न टिप्पणियों की संख्या है, जैसे 200, न हिस्सा, जैसे 20%।</translation>
    </message>
    <message>
        <source>The size of a part must be a number of comments, or a share from 0 to 1.</source>
        <translation>भाग का आकार टिप्पणियों की संख्या, या 0 से 1 तक का हिस्सा होना चाहिए।</translation>
    </message>
    <message>
        <source>A comment has a label that the task does not have.</source>
        <translation>एक टिप्पणी पर ऐसा लेबल है जो कार्य में नहीं है।</translation>
    </message>
    <message>
        <source>No comment has a label yet. Label some, or import a file with a label column.</source>
        <translation>अभी किसी टिप्पणी पर लेबल नहीं है। कुछ पर लेबल लगाएँ, या लेबल के स्तंभ वाली फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>The split asks for more comments with a label than the %1 there are. Ask for fewer, or label more.</source>
        <translation>विभाजन लेबल वाली जितनी टिप्पणियाँ माँगता है, उतनी नहीं हैं; उनकी कुल संख्या %1 है। कम माँगें, या और टिप्पणियों पर लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>The split asks for more comments with a label than the one there is. Ask for fewer, or label more.</source>
        <translation>विभाजन लेबल वाली जितनी टिप्पणियाँ माँगता है, उतनी नहीं हैं; उनकी कुल संख्या 1 है। कम माँगें, या और टिप्पणियों पर लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>Training with %1 and test with %2 together ask for more comments with a label than the %3 there are. Ask for fewer, or label more.</source>
        <translation>प्रशिक्षण के लिए %1 और परीक्षण के लिए %2: ये मिलकर लेबल वाली जितनी टिप्पणियाँ माँगते हैं, उतनी नहीं हैं; उनकी कुल संख्या %3 है। कम माँगें, या और टिप्पणियों पर लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>Training with %1 and test with %2 together ask for more comments with a label than the one there is. Ask for fewer, or label more.</source>
        <translation>प्रशिक्षण के लिए %1 और परीक्षण के लिए %2: ये मिलकर लेबल वाली जितनी टिप्पणियाँ माँगते हैं, उतनी नहीं हैं; उनकी कुल संख्या 1 है। कम माँगें, या और टिप्पणियों पर लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>Training with %1, validation with %2 and test with %3 together ask for more comments with a label than the %4 there are. Ask for fewer, or leave the size of the test out: then the validation is taken out of the training part.</source>
        <translation>प्रशिक्षण के लिए %1, सत्यापन के लिए %2 और परीक्षण के लिए %3: ये मिलकर लेबल वाली जितनी टिप्पणियाँ माँगते हैं, उतनी नहीं हैं; उनकी कुल संख्या %4 है। कम माँगें, या परीक्षण का आकार न दें: तब सत्यापन की टिप्पणियाँ प्रशिक्षण भाग में से ली जाती हैं।</translation>
    </message>
    <message>
        <source>Training with %1, validation with %2 and test with %3 together ask for more comments with a label than the one there is. Ask for fewer, or leave the size of the test out: then the validation is taken out of the training part.</source>
        <translation>प्रशिक्षण के लिए %1, सत्यापन के लिए %2 और परीक्षण के लिए %3: ये मिलकर लेबल वाली जितनी टिप्पणियाँ माँगते हैं, उतनी नहीं हैं; उनकी कुल संख्या 1 है। कम माँगें, या परीक्षण का आकार न दें: तब सत्यापन की टिप्पणियाँ प्रशिक्षण भाग में से ली जाती हैं।</translation>
    </message>
    <message>
        <source>A validation of %1 comments leaves nothing of %2 to train on. Ask for a smaller validation or a larger training part.</source>
        <translation>सत्यापन की टिप्पणियों की संख्या %1 रखने पर %2 में से प्रशिक्षण के लिए कुछ नहीं बचता। छोटा सत्यापन या बड़ा प्रशिक्षण भाग माँगें।</translation>
    </message>
    <message>
        <source>A validation of 1 comment leaves nothing of %1 to train on. Ask for a smaller validation or a larger training part.</source>
        <translation>सत्यापन की टिप्पणियों की संख्या 1 रखने पर %1 में से प्रशिक्षण के लिए कुछ नहीं बचता। छोटा सत्यापन या बड़ा प्रशिक्षण भाग माँगें।</translation>
    </message>
    <message>
        <source>No comment has the label &quot;%1&quot; yet. Label some with it before you split.</source>
        <translation>अभी किसी टिप्पणी पर लेबल &quot;%1&quot; नहीं है। विभाजन से पहले कुछ पर यह लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>No comment with the label &quot;%1&quot; would be in the training part. Label more with it, or enlarge that part.</source>
        <translation>लेबल &quot;%1&quot; वाली कोई टिप्पणी प्रशिक्षण भाग में नहीं आएगी। और टिप्पणियों पर यह लेबल लगाएँ, या उस भाग को बड़ा करें।</translation>
    </message>
    <message>
        <source>A label is empty. Give every label a name.</source>
        <translation>एक लेबल ख़ाली है। हर लेबल को नाम दें।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; begins or ends with white space. Remove it.</source>
        <translation>लेबल &quot;%1&quot; के आरंभ या अंत में ख़ाली जगह है। उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has a line break. Write it in one line.</source>
        <translation>लेबल &quot;%1&quot; में नई पंक्ति आती है। उसे एक ही पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has a comma, which separates labels in the prompt. Choose another name.</source>
        <translation>लेबल &quot;%1&quot; में अल्पविराम है, जो प्रॉम्प्ट में लेबलों को अलग करता है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The task has no name. Give it one.</source>
        <translation>कार्य का कोई नाम नहीं है। उसे नाम दें।</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has fewer than two labels. Name at least two.</source>
        <translation>कार्य &quot;%1&quot; में दो से कम लेबल हैं। कम से कम दो के नाम दें।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is there twice. Name each label once.</source>
        <translation>लेबल &quot;%1&quot; दो बार है। हर लेबल का नाम एक ही बार दें।</translation>
    </message>
    <message>
        <source>The positive label &quot;%1&quot; is not one of the labels. Choose one of them.</source>
        <translation>धनात्मक लेबल &quot;%1&quot; लेबलों में से नहीं है। उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>The separator is empty or white space only: a comment with line breaks could pass for the rest of the prompt. Choose one with visible characters, such as &lt;separator&gt;.</source>
        <translation>विभाजक ख़ाली है या उसमें केवल ख़ाली जगह है: नई पंक्तियों वाली टिप्पणी बाक़ी प्रॉम्प्ट समझी जा सकती है। दिखने वाले वर्णों का विभाजक चुनें, जैसे &lt;separator&gt;।</translation>
    </message>
    <message>
        <source>The Unicode library of this machine (ICU) could not find the words of a text.</source>
        <translation>इस मशीन की Unicode लाइब्रेरी (ICU) एक पाठ के शब्द नहीं खोज सकी।</translation>
    </message>
    <message>
        <source>A text is longer than 2 GB. Split it into comments.</source>
        <translation>एक पाठ 2 GB से लंबा है। उसे टिप्पणियों में बाँटें।</translation>
    </message>
    <message>
        <source>Could not write &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; को लिखा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; को पढ़ा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot;: it is a folder or a device. Name a file.</source>
        <translation>&quot;%1&quot; को पढ़ा नहीं जा सका: यह फ़ोल्डर या उपकरण है। किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot;: line %2 is longer than %3 bytes.</source>
        <translation>&quot;%1&quot; को पढ़ा नहीं जा सका: पंक्ति %2, %3 बाइट से लंबी है।</translation>
    </message>
    <message>
        <source>A checksum could not be computed: the OpenSSL library of this machine refuses it.</source>
        <translation>चेकसम निकाला नहीं जा सका: इस मशीन की OpenSSL लाइब्रेरी ऐसा करने से इनकार करती है।</translation>
    </message>
    <message>
        <source>Could not make sure of &quot;%1&quot;: %2</source>
        <translation>यह पक्का नहीं किया जा सका कि &quot;%1&quot; डिस्क पर पहुँच गया है: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Choose another name, or open it.</source>
        <translation>&quot;%1&quot; पहले से मौजूद है। दूसरा नाम चुनें, या उसे खोलें।</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot;: it is larger than the %2 bytes that such a file may have, so it is not what it should be.</source>
        <translation>&quot;%1&quot; को पढ़ा नहीं जा सका: यह ऐसी फ़ाइल के लिए स्वीकृत %2 बाइट से बड़ी है, इसलिए यह वह नहीं है जो होनी चाहिए।</translation>
    </message>
    <message>
        <source>Could not lock the folder &quot;%1&quot;: %2</source>
        <translation>फ़ोल्डर &quot;%1&quot; को लॉक नहीं किया जा सका: %2</translation>
    </message>
    <message>
        <source>The job in %1 is being worked on by another Winnow. Wait until it is done, or end that one first.</source>
        <translation>%1 में रखा काम कोई दूसरा Winnow कर रहा है। काम पूरा होने तक रुकें, या पहले उस Winnow को बंद करें।</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1: नेस्टिंग %2 स्तरों से ज़्यादा गहरी है।</translation>
    </message>
    <message>
        <source>%1 holds the same field twice.</source>
        <translation>%1: इसमें एक ही फ़ील्ड दो बार है।</translation>
    </message>
    <message>
        <source>%1 is not JSON (at byte %2).</source>
        <translation>%1: यह JSON नहीं है (बाइट %2 पर)।</translation>
    </message>
    <message>
        <source>%1 holds a number that is out of range.</source>
        <translation>%1: इसमें ऐसी संख्या है जो स्वीकृत दायरे से बाहर है।</translation>
    </message>
    <message>
        <source>%1 holds text that is not valid UTF-8. Import it with its right encoding.</source>
        <translation>%1: इसमें ऐसा पाठ है जो मान्य UTF-8 नहीं है। उसे उसकी सही एन्कोडिंग के साथ आयात करें।</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1: यह JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>का मान सूची नहीं है</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>का मान पाठ नहीं है</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a text.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; पाठ नहीं है।</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>का मान न true है, न false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>का मान संख्या नहीं है</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>का मान पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a whole number.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>is not from %1 to %2</source>
        <translation>का मान %1 से %2 तक के दायरे में नहीं है</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>का मान पाठों की सूची नहीं है</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a list of texts.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; पाठों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>is not a list of numbers</source>
        <translation>का मान संख्याओं की सूची नहीं है</translation>
    </message>
    <message>
        <source>is not a list of whole numbers</source>
        <translation>का मान पूर्ण संख्याओं की सूची नहीं है</translation>
    </message>
    <message>
        <source>%1 holds %2 fields that this version of Winnow does not know.</source>
        <translation>%1: इसमें %2 फ़ील्ड ऐसे हैं जिन्हें Winnow का यह संस्करण नहीं जानता।</translation>
    </message>
    <message>
        <source>%1 holds 1 field that this version of Winnow does not know.</source>
        <translation>%1: इसमें 1 फ़ील्ड ऐसा है जिसे Winnow का यह संस्करण नहीं जानता।</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; %3.</source>
        <translation>%1: फ़ील्ड &quot;%2&quot; %3।</translation>
    </message>
    <message>
        <source>Could not make the folder &quot;%1&quot;: %2</source>
        <translation>फ़ोल्डर &quot;%1&quot; बनाया नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>एक मान का कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>The %1 is none of %2.</source>
        <translation>%1 इनमें से कोई नहीं है: %2।</translation>
    </message>
    <message>
        <source>The loss is none of %1.</source>
        <translation>हानि इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>The optimizer is none of %1.</source>
        <translation>ऑप्टिमाइज़र इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>The order is none of %1.</source>
        <translation>क्रम इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>The schedule is none of %1.</source>
        <translation>सीखने की दर का क्रम इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>The split is none of %1.</source>
        <translation>विभाजन का भाग इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>there is no such file or folder. Check the path.</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है। पथ जाँचें।</translation>
    </message>
    <message>
        <source>there is no permission. Change the permissions or choose another place.</source>
        <translation>इसकी अनुमति नहीं है। अनुमतियाँ बदलें या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>डिस्क केवल पढ़ी जा सकती है। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, then try again.</source>
        <translation>डिस्क भर गई है। कुछ जगह ख़ाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>your quota on this disk is used up. Free some space, then try again.</source>
        <translation>इस डिस्क पर आपका कोटा पूरा हो चुका है। कुछ जगह ख़ाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows. Choose another place.</source>
        <translation>फ़ाइल उससे बड़ी होगी जितनी यह डिस्क या खाता होने देता है। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>there is not enough memory. Close other programs, then try again.</source>
        <translation>मेमोरी काफ़ी नहीं है। दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>another program is using it. Close that program, then try again.</source>
        <translation>कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है। वह प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>it is a folder. Name a file.</source>
        <translation>यह फ़ोल्डर है। किसी फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>नाम बहुत लंबा है। छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>the disk reports a fault. Check the disk and its cable.</source>
        <translation>डिस्क ख़राबी बता रही है। डिस्क और उसकी केबल जाँचें।</translation>
    </message>
    <message>
        <source>too many files are open. Close other programs, then try again.</source>
        <translation>बहुत ज़्यादा फ़ाइलें खुली हैं। दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Bad file descriptor.</source>
        <translation>फ़ाइल अब खुली नहीं है।</translation>
    </message>
    <message>
        <source>Broken pipe.</source>
        <translation>दूसरा सिरा बंद हो चुका है।</translation>
    </message>
    <message>
        <source>CPU time limit exceeded</source>
        <translation>CPU समय की सीमा पार हुई</translation>
    </message>
    <message>
        <source>Connection reset by peer.</source>
        <translation>दूसरी ओर से कनेक्शन तोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Connection timed out.</source>
        <translation>कनेक्शन का समय बीत गया।</translation>
    </message>
    <message>
        <source>Directory not empty.</source>
        <translation>फ़ोल्डर ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>File exists.</source>
        <translation>ऐसी फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>File size limit exceeded</source>
        <translation>फ़ाइल के आकार की सीमा पार हुई</translation>
    </message>
    <message>
        <source>Function not implemented.</source>
        <translation>यह क्रिया इस सिस्टम में नहीं है।</translation>
    </message>
    <message>
        <source>Host is down.</source>
        <translation>सर्वर बंद है।</translation>
    </message>
    <message>
        <source>Illegal seek.</source>
        <translation>फ़ाइल में वहाँ तक जाना संभव नहीं है।</translation>
    </message>
    <message>
        <source>Interrupted system call.</source>
        <translation>क्रिया बीच में रुक गई।</translation>
    </message>
    <message>
        <source>Invalid argument.</source>
        <translation>मान अमान्य है।</translation>
    </message>
    <message>
        <source>Invalid cross-device link.</source>
        <translation>दोनों जगहें एक ही डिस्क पर नहीं हैं।</translation>
    </message>
    <message>
        <source>Is a directory.</source>
        <translation>यह फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>No locks available.</source>
        <translation>कोई लॉक उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>No route to host.</source>
        <translation>सर्वर तक कोई रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>No such device or address.</source>
        <translation>ऐसा कोई उपकरण या पता नहीं है।</translation>
    </message>
    <message>
        <source>Operation not supported.</source>
        <translation>यह क्रिया यहाँ समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>Remote I/O error.</source>
        <translation>दूर की डिस्क ख़राबी बता रही है।</translation>
    </message>
    <message>
        <source>Required key not available.</source>
        <translation>ज़रूरी कुंजी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable.</source>
        <translation>संसाधन अभी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Stale file handle.</source>
        <translation>नेटवर्क की फ़ाइल अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Structure needs cleaning.</source>
        <translation>डिस्क की फ़ाइल-व्यवस्था क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links.</source>
        <translation>सांकेतिक लिंकों के स्तर बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Too many links.</source>
        <translation>लिंक बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected.</source>
        <translation>नेटवर्क की डिस्क जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>Value too large for defined data type.</source>
        <translation>मान इस सिस्टम के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The number of bootstrap resamples must lie between 0 and 1000000.</source>
        <translation>बूटस्ट्रैप के पुनःनमूनों की संख्या 0 और 1000000 के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>The confidence of an interval must lie between 0 and 1, for instance 0.95.</source>
        <translation>अंतराल का विश्वास-स्तर 0 और 1 के बीच होना चाहिए, जैसे 0.95।</translation>
    </message>
    <message>
        <source>A calibration curve needs at least one bin.</source>
        <translation>अंशांकन वक्र के लिए कम से कम एक खाना चाहिए।</translation>
    </message>
    <message>
        <source>The two runs cannot be compared: they were not evaluated on the same examples.</source>
        <translation>दोनों रन की तुलना नहीं हो सकती: उनका मूल्यांकन समान उदाहरणों पर नहीं हुआ था।</translation>
    </message>
    <message>
        <source>The confusion matrix cannot be counted: the numbers of known and of predicted labels differ.</source>
        <translation>भ्रम आव्यूह गिना नहीं जा सकता: ज्ञात और अनुमानित लेबलों की संख्या बराबर नहीं है।</translation>
    </message>
    <message>
        <source>The confusion matrix cannot be counted: a label is not one of the task&apos;s.</source>
        <translation>भ्रम आव्यूह गिना नहीं जा सकता: एक लेबल इस कार्य का नहीं है।</translation>
    </message>
    <message>
        <source>The run cannot be evaluated: the task has %1 labels, the scores are of %2. Score the comments again with a model trained for this task.</source>
        <translation>रन का मूल्यांकन नहीं हो सकता: कार्य के लेबलों की संख्या %1 है, स्कोर %2 लेबलों के हैं। इस कार्य के लिए प्रशिक्षित मॉडल से टिप्पणियों को फिर से स्कोर दें।</translation>
    </message>
    <message>
        <source>The positive label is not one of the labels that have a score.</source>
        <translation>धनात्मक लेबल उन लेबलों में से नहीं है जिनका स्कोर है।</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>सीमा संख्या नहीं है।</translation>
    </message>
    <message>
        <source>A score lies outside 0 to 1, so it is not a probability: Brier score, log loss and calibration need the probabilities of the labels.</source>
        <translation>एक स्कोर 0 से 1 के बाहर है, इसलिए वह प्रायिकता नहीं है: ब्रायर स्कोर, log loss और अंशांकन के लिए लेबलों की प्रायिकताएँ चाहिए।</translation>
    </message>
    <message>
        <source>The scores cannot be evaluated: row %1 has fewer than two scores.</source>
        <translation>स्कोरों का मूल्यांकन नहीं हो सकता: पंक्ति %1 में दो से कम स्कोर हैं।</translation>
    </message>
    <message>
        <source>The scores cannot be evaluated: row %1 holds a score that is not a number.</source>
        <translation>स्कोरों का मूल्यांकन नहीं हो सकता: पंक्ति %1 में ऐसा स्कोर है जो संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The scores cannot be evaluated: row %1 is neither positive nor negative.</source>
        <translation>स्कोरों का मूल्यांकन नहीं हो सकता: पंक्ति %1 न धनात्मक है, न ऋणात्मक।</translation>
    </message>
    <message>
        <source>The scores cannot be evaluated: there are %1 rows of scores for %2 labels.</source>
        <translation>स्कोरों का मूल्यांकन नहीं हो सकता: स्कोरों की पंक्तियाँ %1 हैं, जबकि लेबल %2 हैं।</translation>
    </message>
    <message>
        <source>There is nothing to evaluate: no example of this part has both a label and a score. Label some, or choose another part.</source>
        <translation>मूल्यांकन के लिए कुछ नहीं है: इस भाग के किसी उदाहरण में लेबल और स्कोर दोनों नहीं हैं। कुछ पर लेबल लगाएँ, या दूसरा भाग चुनें।</translation>
    </message>
    <message>
        <source>The scores cannot be evaluated: row %1 has another number of scores than the first.</source>
        <translation>स्कोरों का मूल्यांकन नहीं हो सकता: पंक्ति %1 में स्कोरों की संख्या पहली पंक्ति से अलग है।</translation>
    </message>
    <message>
        <source>The scores cannot be evaluated: row %1 has a label that is not one of the task&apos;s.</source>
        <translation>स्कोरों का मूल्यांकन नहीं हो सकता: पंक्ति %1 में ऐसा लेबल है जो इस कार्य का नहीं है।</translation>
    </message>
    <message>
        <source>The probability of telling two runs apart must lie between 0.5 and 0.999.</source>
        <translation>दो रन में अंतर पहचानने की प्रायिकता 0.5 और 0.999 के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>A slice names an example that the sample does not have.</source>
        <translation>एक खंड ऐसे उदाहरण का नाम लेता है जो नमूने में नहीं है।</translation>
    </message>
    <message>
        <source>The recall or precision to reach must lie between 0 and 1.</source>
        <translation>जो पुनःप्राप्ति या परिशुद्धता पानी है, वह 0 और 1 के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>The cost of a miss must be a number above 0: how many false alarms it weighs.</source>
        <translation>चूक की क़ीमत 0 से बड़ी संख्या होनी चाहिए: वह कितनी ग़लत चेतावनियों के बराबर है।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a list of FLOAT32.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; FLOAT32 की सूची नहीं है।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a list of INT32.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; INT32 की सूची नहीं है।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not a floating-point number.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; दशमलव (floating-point) संख्या नहीं है।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is not true or false.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; true या false नहीं है।</translation>
    </message>
    <message>
        <source>its metadata has no &quot;%1&quot;.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; नहीं है।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is 0.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; का मान 0 है।</translation>
    </message>
    <message>
        <source>it holds no model but &quot;%1&quot; (general.type).</source>
        <translation>इसमें मॉडल नहीं, बल्कि &quot;%1&quot; है (general.type)।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has the shape %2, but its metadata asks for %3.</source>
        <translation>इसके टेंसर &quot;%1&quot; का आकार %2 है, पर इसके मेटाडेटा के अनुसार %3 होना चाहिए।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is in &quot;%2&quot; too.</source>
        <translation>इसका टेंसर &quot;%1&quot; फ़ाइल &quot;%2&quot; में भी है।</translation>
    </message>
    <message>
        <source>its tensor %1 has no dtype.</source>
        <translation>इसके टेंसर %1 में dtype नहीं है।</translation>
    </message>
    <message>
        <source>its tensor %1 has no shape.</source>
        <translation>इसके टेंसर %1 में shape नहीं है।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is a vector stored as %2; F32, F16 and BF16 are allowed.</source>
        <translation>इसका टेंसर &quot;%1&quot; एक सदिश है जो %2 के रूप में रखा गया है; F32, F16 और BF16 की अनुमति है।</translation>
    </message>
    <message>
        <source>it has the tensor &quot;%1&quot;, which such a Gemma does not have.</source>
        <translation>इसमें टेंसर &quot;%1&quot; है, जो ऐसे Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>it has the tensor %1, which such a Gemma does not have.</source>
        <translation>इसमें टेंसर %1 है, जो ऐसे Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>it has the variable %1, which such a Gemma does not have.</source>
        <translation>इसमें वेरिएबल %1 है, जो ऐसे Gemma में नहीं होता।</translation>
    </message>
    <message>
        <source>its architecture is &quot;%1&quot;; gemma, gemma2 and gemma3 can be read.</source>
        <translation>इसका आर्किटेक्चर &quot;%1&quot; है; gemma, gemma2 और gemma3 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its metadata has different lengths of keys and values (attention.value_length).</source>
        <translation>इसके मेटाडेटा में key और value की लंबाइयाँ अलग-अलग हैं (attention.value_length)।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is &quot;%2&quot;; linear and none can be read.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; का मान &quot;%2&quot; है; linear और none पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its metadata does not describe a Gemma: %1</source>
        <translation>इसका मेटाडेटा किसी Gemma का वर्णन नहीं करता: %1</translation>
    </message>
    <message>
        <source>the number of tensors</source>
        <translation>टेंसरों की संख्या</translation>
    </message>
    <message>
        <source>the number of tensors is %1; at most %2 are allowed.</source>
        <translation>टेंसरों की संख्या %1 है; अधिकतम %2 की अनुमति है।</translation>
    </message>
    <message>
        <source>the number of metadata values</source>
        <translation>मेटाडेटा के मानों की संख्या</translation>
    </message>
    <message>
        <source>the number of metadata values is %1; at most %2 are allowed.</source>
        <translation>मेटाडेटा के मानों की संख्या %1 है; अधिकतम %2 की अनुमति है।</translation>
    </message>
    <message>
        <source>its first bytes</source>
        <translation>इसके शुरुआती बाइटों</translation>
    </message>
    <message>
        <source>it does not begin with &quot;GGUF&quot;.</source>
        <translation>यह &quot;GGUF&quot; से शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>इसके संस्करण</translation>
    </message>
    <message>
        <source>its GGUF version is %1; 2 and 3 can be read.</source>
        <translation>इसका GGUF संस्करण %1 है; 2 और 3 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>the type of a metadata value</source>
        <translation>मेटाडेटा के एक मान के प्रकार</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; has the unknown type %2.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; का प्रकार %2 अज्ञात है।</translation>
    </message>
    <message>
        <source>its piece %1 has the unknown type %2.</source>
        <translation>इसके टुकड़े %1 का प्रकार %2 अज्ञात है।</translation>
    </message>
    <message>
        <source>a metadata key</source>
        <translation>मेटाडेटा की एक कुंजी</translation>
    </message>
    <message>
        <source>it has a metadata key without a name.</source>
        <translation>इसके मेटाडेटा में एक कुंजी बिना नाम की है।</translation>
    </message>
    <message>
        <source>its metadata key &quot;%1&quot; is there twice.</source>
        <translation>इसके मेटाडेटा में कुंजी &quot;%1&quot; दो बार है।</translation>
    </message>
    <message>
        <source>a metadata value</source>
        <translation>मेटाडेटा के एक मान</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; should be true or false (1 or 0), but is %2.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; का मान true या false (1 या 0) होना चाहिए, पर %2 है।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is a list of lists; none is allowed.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; सूचियों की सूची है; इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>the length of a metadata list</source>
        <translation>मेटाडेटा की एक सूची की लंबाई</translation>
    </message>
    <message>
        <source>the length of a metadata list is %1; at most %2 are allowed.</source>
        <translation>मेटाडेटा की एक सूची की लंबाई %1 है; अधिकतम %2 की अनुमति है।</translation>
    </message>
    <message>
        <source>a metadata list</source>
        <translation>मेटाडेटा की एक सूची</translation>
    </message>
    <message>
        <source>a text of a metadata list</source>
        <translation>मेटाडेटा की एक सूची के एक पाठ</translation>
    </message>
    <message>
        <source>a metadata list claims %1 texts, more than the file has left.</source>
        <translation>मेटाडेटा की एक सूची में %1 पाठ बताए गए हैं; फ़ाइल के बचे हुए भाग में इतने समा नहीं सकते।</translation>
    </message>
    <message>
        <source>its metadata &quot;general.alignment&quot; is not of the type UINT32.</source>
        <translation>इसके मेटाडेटा में &quot;general.alignment&quot; का प्रकार UINT32 नहीं है।</translation>
    </message>
    <message>
        <source>its metadata &quot;general.alignment&quot; is %1; a power of two up to 4096 is expected.</source>
        <translation>इसके मेटाडेटा में &quot;general.alignment&quot; का मान %1 है; 4096 तक की दो की घात अपेक्षित है।</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>एक टेंसर के नाम</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is there twice or has no name.</source>
        <translation>इसका टेंसर &quot;%1&quot; दो बार है या उसका कोई नाम नहीं है।</translation>
    </message>
    <message>
        <source>the type of a tensor</source>
        <translation>एक टेंसर के प्रकार</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; is stored as ggml type %2; %3 and %4 can be read.</source>
        <translation>इसका टेंसर &quot;%1&quot; ggml प्रकार %2 में रखा गया है; %3 और %4 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>the offset of a tensor</source>
        <translation>एक टेंसर के ऑफ़सेट</translation>
    </message>
    <message>
        <source>the rank of a tensor</source>
        <translation>एक टेंसर के आयामों की संख्या</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has %2 dimensions; 1 to 4 are allowed.</source>
        <translation>इसके टेंसर &quot;%1&quot; के आयामों की संख्या %2 है; 1 से 4 तक की अनुमति है।</translation>
    </message>
    <message>
        <source>the shape of a tensor</source>
        <translation>एक टेंसर के आकार</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a dimension of %2.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का एक आयाम %2 है।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has a dimension of %2.</source>
        <translation>इसके टेंसर &quot;%1&quot; का एक आयाम %2 है।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has rows of %2 elements, which are no whole blocks of %3.</source>
        <translation>इसके टेंसर &quot;%1&quot; की हर पंक्ति में %2 अवयव हैं, जिनसे %3 के पूरे ब्लॉक नहीं बनते।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has a shape that is too large.</source>
        <translation>इसके टेंसर &quot;%1&quot; का आकार बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>its tensor %1 has a shape that is too large.</source>
        <translation>इसके टेंसर %1 का आकार बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; has the offset %2, but %3 was expected.</source>
        <translation>इसके टेंसर &quot;%1&quot; का ऑफ़सेट %2 है, पर %3 अपेक्षित था।</translation>
    </message>
    <message>
        <source>its tensor &quot;%1&quot; does not lie inside the file, which was perhaps cut short.</source>
        <translation>इसका टेंसर &quot;%1&quot; फ़ाइल के भीतर नहीं है; शायद फ़ाइल अधूरी है।</translation>
    </message>
    <message>
        <source>This model cannot be written as GGUF: its sliding and global layers take turns in a way that the format cannot say. Export it as safetensors.</source>
        <translation>यह मॉडल GGUF के रूप में नहीं लिखा जा सकता: इसकी sliding और global परतें जिस क्रम में आती हैं, वह इस प्रारूप में बताया नहीं जा सकता। इसे safetensors के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>This model cannot be written as GGUF: its query_pre_attn_scalar is not the one that llama.cpp computes with. Export it as safetensors.</source>
        <translation>यह मॉडल GGUF के रूप में नहीं लिखा जा सकता: इसका query_pre_attn_scalar वह नहीं है जिससे llama.cpp गणना करता है। इसे safetensors के रूप में निर्यात करें।</translation>
    </message>
    <message>
        <source>The tokenizer cannot be written: %1</source>
        <translation>टोकनाइज़र लिखा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>it is one of %1 parts of a model (split.count), but its name does not end as in &quot;%2&quot;.</source>
        <translation>यह किसी मॉडल के %1 भागों में से एक है (split.count), पर इसका नाम &quot;%2&quot; की तरह समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>its name says part %1 of %2, but its metadata &quot;split.count&quot; is %3.</source>
        <translation>इसके नाम के अनुसार यह %2 भागों में से भाग %1 है, पर इसके मेटाडेटा में &quot;split.count&quot; का मान %3 है।</translation>
    </message>
    <message>
        <source>The model file &quot;%1&quot; is not there: it is part %2 of %3 of a model that needs all of them. Put it beside the others.</source>
        <translation>मॉडल फ़ाइल &quot;%1&quot; मौजूद नहीं है: यह मॉडल के %3 भागों में से भाग %2 है, और मॉडल को सभी भाग चाहिए। इसे बाक़ी भागों के साथ रखें।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is %2, but %3 was expected of this part.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; का मान %2 है, पर इस भाग में %3 अपेक्षित था।</translation>
    </message>
    <message>
        <source>its architecture is &quot;%1&quot;, but that of the first part is &quot;%2&quot;: it is of another model.</source>
        <translation>इसका आर्किटेक्चर &quot;%1&quot; है, पर पहले भाग का &quot;%2&quot; है: यह किसी दूसरे मॉडल का भाग है।</translation>
    </message>
    <message>
        <source>its parts have %1 tensors together, but its metadata &quot;%2&quot; is %3.</source>
        <translation>इसके भागों में कुल %1 टेंसर हैं, पर इसके मेटाडेटा में &quot;%2&quot; का मान %3 है।</translation>
    </message>
    <message>
        <source>it has no tensor &quot;%1&quot;.</source>
        <translation>इसमें टेंसर &quot;%1&quot; नहीं है।</translation>
    </message>
    <message>
        <source>it has no tensor %1, which %2 says is there.</source>
        <translation>इसमें टेंसर %1 नहीं है, जबकि %2 के अनुसार वह यहाँ होना चाहिए।</translation>
    </message>
    <message>
        <source>it has no tensor %1.</source>
        <translation>इसमें टेंसर %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 claims %2 bytes; at most %3 are allowed.</source>
        <translation>%1 के लिए %2 बाइट बताए गए हैं; अधिकतम %3 की अनुमति है।</translation>
    </message>
    <message>
        <source>%1 claims %2 bytes, more than the file has left.</source>
        <translation>%1 के लिए %2 बाइट बताए गए हैं, जबकि फ़ाइल में इतने बाइट बचे नहीं हैं।</translation>
    </message>
    <message>
        <source>it ends before byte %1, so it was cut short.</source>
        <translation>यह बाइट %1 से पहले ही समाप्त हो जाती है, यानी अधूरी है।</translation>
    </message>
    <message>
        <source>it ends within %1, so it was cut short.</source>
        <translation>%1 के बीच में ही यह फ़ाइल समाप्त हो जाती है, यानी अधूरी है।</translation>
    </message>
    <message>
        <source>it should have %1 bytes, but has %2, so it was cut short.</source>
        <translation>इसमें %1 बाइट होने चाहिए, पर %2 हैं, यानी यह अधूरी है।</translation>
    </message>
    <message>
        <source>its tokenizer.ggml.tokens, scores and token_type differ in length.</source>
        <translation>इसके tokenizer.ggml.tokens, scores और token_type की लंबाइयाँ अलग-अलग हैं।</translation>
    </message>
    <message>
        <source>its metadata &quot;%1&quot; is %2, but there are %3 tokens.</source>
        <translation>इसके मेटाडेटा में &quot;%1&quot; का मान %2 है, पर टोकनों की संख्या %3 है।</translation>
    </message>
    <message>
        <source>its tokenizer.ggml.token_type has the unknown type %1 at token %2.</source>
        <translation>इसके tokenizer.ggml.token_type में टोकन %2 का प्रकार %1 अज्ञात है।</translation>
    </message>
    <message>
        <source>its tokenizer.ggml.model is &quot;%1&quot;, but a Gemma has &quot;llama&quot; (SentencePiece).</source>
        <translation>इसका tokenizer.ggml.model &quot;%1&quot; है, पर Gemma में &quot;llama&quot; (SentencePiece) होता है।</translation>
    </message>
    <message>
        <source>it has %1 tokens, but only %2 rows of embeddings.</source>
        <translation>इसमें %1 टोकन हैं, पर एम्बेडिंग की पंक्तियाँ केवल %2 हैं।</translation>
    </message>
    <message>
        <source>A tensor&apos;s rows are no whole blocks. Please report this fault.</source>
        <translation>एक टेंसर की पंक्तियों से पूरे ब्लॉक नहीं बनते। कृपया इस ग़लती की सूचना दें।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; takes %2 bytes, which its shape and its type do not.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; %2 बाइट लेता है, जो उसके आकार और प्रकार से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is no group, and as a dataset it has no layout.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; समूह नहीं है, और डेटासेट के रूप में उसमें लेआउट नहीं है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is no group, and as a dataset it has no shape.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; समूह नहीं है, और डेटासेट के रूप में उसमें आकार नहीं है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is no group, and as a dataset it has no type of elements.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; समूह नहीं है, और डेटासेट के रूप में उसमें अवयवों का प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; keeps its numbers in other files (HDF5&apos;s external storage), which are not read.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; अपनी संख्याएँ दूसरी फ़ाइलों (HDF5 के external storage) में रखता है, जो पढ़ी नहीं जातीं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is compressed or filtered; only plain numbers can be read, which is how Keras writes them.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; संपीड़ित या फ़िल्टर किया हुआ है; केवल सादी संख्याएँ पढ़ी जा सकती हैं, जैसी Keras लिखता है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a shape of the version %2; 1 and 2 can be read.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के आकार का संस्करण %2 है; 1 और 2 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has %2 dimensions; at most 8 are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के आयामों की संख्या %2 है; अधिकतम 8 की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has no elements.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में कोई अवयव नहीं है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a layout of the version %2; 3 and 4 can be read.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के लेआउट का संस्करण %2 है; 3 और 4 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is stored in chunks; only numbers in one piece can be read, which is how Keras writes them.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; खंडों में रखा गया है; केवल एक साथ रखी संख्याएँ पढ़ी जा सकती हैं, जैसी Keras लिखता है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is a virtual dataset, made up from others, which cannot be read.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; दूसरे डेटासेटों से बना एक वर्चुअल डेटासेट है, जो पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has an unknown layout.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का लेआउट अज्ञात है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has no numbers: they were never written.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में संख्याएँ नहीं हैं: वे कभी लिखी ही नहीं गईं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; lies outside the file: %2 bytes at byte %3.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; फ़ाइल के बाहर है: बाइट %3 से %2 बाइट।</translation>
    </message>
    <message>
        <source>integers of %1 bits</source>
        <translation>%1 बिट के पूर्णांक</translation>
    </message>
    <message>
        <source>floats of %1 bits in an unknown form</source>
        <translation>अज्ञात रूप के %1 बिट के फ़्लोट</translation>
    </message>
    <message>
        <source>elements of HDF5&apos;s type class %1 of %2 bits</source>
        <translation>HDF5 के प्रकार-वर्ग %1 के %2 बिट के अवयव</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; lies deeper than the 16 groups that are allowed.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; समूहों में बहुत गहराई पर है; अधिकतम 16 समूहों की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a path of more than the 1000 bytes that are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का पथ बहुत लंबा है; अधिकतम 1000 बाइट की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; can be reached under a second name.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; किसी दूसरे नाम से भी मिलता है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; is one of more than the 20000 objects that are allowed.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; उन ऑब्जेक्टों में से है जिनकी कुल संख्या सीमा से अधिक है; अधिकतम 20000 की अनुमति है।</translation>
    </message>
    <message>
        <source>its datasets &quot;%1&quot; and &quot;%2&quot; overlap.</source>
        <translation>इसके डेटासेट &quot;%1&quot; और &quot;%2&quot; फ़ाइल में एक ही जगह घेरते हैं।</translation>
    </message>
    <message>
        <source>it has two datasets called &quot;%1&quot;.</source>
        <translation>इसमें &quot;%1&quot; नाम के दो डेटासेट हैं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has an external link, which is not followed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में एक बाहरी लिंक है, जिसका अनुसरण नहीं किया जाता।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a link of the version %2; 1 can be read.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के एक लिंक का संस्करण %2 है; 1 पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; keeps its links in a heap (HDF5&apos;s &quot;dense&quot; storage), which cannot be read; h5py writes such groups only where a newer libver than its own choice is asked for.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; अपने लिंक हीप (HDF5 के &quot;dense&quot; storage) में रखता है, जो पढ़ा नहीं जा सकता; h5py ऐसे समूह केवल तब लिखता है जब उसके अपने चुनाव से नया libver माँगा जाए।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a child whose name is empty, too long or holds characters that a name cannot have.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में एक सदस्य का नाम ख़ाली है, बहुत लंबा है या उसमें ऐसे वर्ण हैं जो नाम में नहीं हो सकते।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a header of the version %2; 1 and 2 can be read.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के हेडर का संस्करण %2 है; 1 और 2 पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a header part of %2 bytes; at most 1 MiB is allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के हेडर का एक भाग %2 बाइट का है; अधिकतम 1 MiB की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a heap of %2 bytes; at most 1 MiB is allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का हीप %2 बाइट का है; अधिकतम 1 MiB की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a header of more than the 64 parts that are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के हेडर में बहुत अधिक भाग हैं; अधिकतम 64 की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; shares a part of its description with other objects, which cannot be read.</source>
        <translation>इसका ऑब्जेक्ट &quot;%1&quot; अपने विवरण का एक भाग दूसरे ऑब्जेक्टों के साथ साझा करता है, जो पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a header of more than the 20000 messages that are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के हेडर में बहुत अधिक संदेश हैं; अधिकतम 20000 की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a header part of %2 bytes, too few for its mark and checksum.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के हेडर का एक भाग %2 बाइट का है, जो उसके चिह्न और चेकसम के लिए बहुत कम है।</translation>
    </message>
    <message>
        <source>its HDF5 superblock should lie at byte %1, but the file ends at byte %2.</source>
        <translation>इसका HDF5 सुपरब्लॉक बाइट %1 पर होना चाहिए, पर फ़ाइल बाइट %2 पर समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>the B-tree of its object &quot;%1&quot; should lie at byte %2, but the file ends at byte %3.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का B-tree बाइट %2 पर होना चाहिए, पर फ़ाइल बाइट %3 पर समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>the header of its object &quot;%1&quot; should lie at byte %2, but the file ends at byte %3.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का हेडर बाइट %2 पर होना चाहिए, पर फ़ाइल बाइट %3 पर समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>the heap of names of its object &quot;%1&quot; should lie at byte %2, but the file ends at byte %3.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का नामों वाला हीप बाइट %2 पर होना चाहिए, पर फ़ाइल बाइट %3 पर समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>the symbol table of its object &quot;%1&quot; should lie at byte %2, but the file ends at byte %3.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; की सिंबल तालिका बाइट %2 पर होनी चाहिए, पर फ़ाइल बाइट %3 पर समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>its HDF5 structure takes more than the 64 MiB that are allowed.</source>
        <translation>इसकी HDF5 संरचना बहुत बड़ी है; अधिकतम 64 MiB की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a field that is longer than what holds it.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में एक फ़ील्ड उस हिस्से से लंबा है जिसमें वह रखा है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; lacks the mark %2 where it should stand.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में चिह्न %2 उस जगह नहीं है जहाँ होना चाहिए।</translation>
    </message>
    <message>
        <source>its HDF5 superblock asks for addresses of %1 and lengths of %2 bytes; only 8 can be read.</source>
        <translation>इसका HDF5 सुपरब्लॉक %1 बाइट के पते और %2 बाइट की लंबाइयाँ माँगता है; केवल 8 बाइट वाले पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its HDF5 superblock has the base address %1 instead of 0.</source>
        <translation>इसके HDF5 सुपरब्लॉक का आधार पता 0 की जगह %1 है।</translation>
    </message>
    <message>
        <source>it does not begin as an HDF5 file does.</source>
        <translation>यह HDF5 फ़ाइल की तरह शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>its HDF5 superblock has the version %1; 0 to 3 can be read.</source>
        <translation>इसके HDF5 सुपरब्लॉक का संस्करण %1 है; 0 से 3 तक पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a B-tree of %2 levels; at most 8 are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के B-tree में %2 स्तर हैं; अधिकतम 8 की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a heap of the version %2; 0 can be read.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के हीप का संस्करण %2 है; 0 पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a B-tree that is not one of groups.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; का B-tree समूहों का नहीं है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a B-tree whose levels are out of order.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के B-tree के स्तर सही क्रम में नहीं हैं।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a symbol table of the version %2; 1 can be read.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; की सिंबल तालिका का संस्करण %2 है; 1 पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a soft link, which is not followed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में एक सॉफ़्ट लिंक है, जिसका अनुसरण नहीं किया जाता।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has more than the 10000 children that are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में बहुत अधिक सदस्य हैं; अधिकतम 10000 की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a child whose name does not lie in its heap.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में एक सदस्य का नाम उसके हीप में नहीं है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a child whose name does not end in its heap, or is longer than 255 bytes.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; में एक सदस्य का नाम उसके हीप में समाप्त नहीं होता, या 255 बाइट से लंबा है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a B-tree node of %2 entries; at most 4096 are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; के B-tree के एक नोड में %2 प्रविष्टियाँ हैं; अधिकतम 4096 की अनुमति है।</translation>
    </message>
    <message>
        <source>its object &quot;%1&quot; has a symbol table node of %2 entries; at most 4096 are allowed.</source>
        <translation>इसके ऑब्जेक्ट &quot;%1&quot; की सिंबल तालिका के एक नोड में %2 प्रविष्टियाँ हैं; अधिकतम 4096 की अनुमति है।</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>The server %1 asks to wait %2 minutes before %3 is asked for again. Try again then; what has come is kept.</source>
        <translation>सर्वर %1 का कहना है कि %3 को फिर माँगने से पहले %2 मिनट प्रतीक्षा की जाए। उसके बाद फिर कोशिश करें; जो आ चुका है वह रखा गया है।</translation>
    </message>
    <message>
        <source>The connection to %1 was cut (%2). Trying again in %3 s.</source>
        <translation>%1 से कनेक्शन टूट गया (%2)। %3 सेकंड में फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>फ़ाइल %1</translation>
    </message>
    <message>
        <source>The file %1, a file</source>
        <translation>फ़ाइल %1 में दर्ज एक फ़ाइल</translation>
    </message>
    <message>
        <source>A model is in %1 already. Remove it, then take the download up again: nothing has to come a second time.</source>
        <translation>%1 में पहले से एक मॉडल है। उसे हटाएँ, फिर डाउनलोड आगे बढ़ाएँ: कुछ भी दोबारा नहीं लाना पड़ेगा।</translation>
    </message>
    <message>
        <source>Could not make &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; को बनाया नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>The download in %1</source>
        <translation>%1 में दर्ज डाउनलोड</translation>
    </message>
    <message>
        <source>The download in %1 was begun by a newer version of Winnow. Use that version for it.</source>
        <translation>%1 में रखा डाउनलोड Winnow के नए संस्करण ने शुरू किया था। उसके लिए उसी संस्करण का उपयोग करें।</translation>
    </message>
    <message>
        <source>%1: the field &quot;kind&quot; is not that of a download.</source>
        <translation>%1: फ़ील्ड &quot;kind&quot; का मान डाउनलोड का नहीं है।</translation>
    </message>
    <message>
        <source>%1: the field &quot;model_id&quot; is no plain name.</source>
        <translation>%1: फ़ील्ड &quot;model_id&quot; का मान सादा नाम नहीं है।</translation>
    </message>
    <message>
        <source>A model called %1 is in %2 already. Remove it first to get it anew.</source>
        <translation>%1 नाम का मॉडल %2 में पहले से है। उसे नए सिरे से लेने के लिए पहले उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Another download is under way with the name %1. Finish or discard it first.</source>
        <translation>%1 नाम से दूसरा डाउनलोड चल रहा है। पहले उसे पूरा करें या छोड़ दें।</translation>
    </message>
    <message>
        <source>%1: the field &quot;path&quot; leaves the folder.</source>
        <translation>%1: फ़ील्ड &quot;path&quot; का पथ फ़ोल्डर से बाहर जाता है।</translation>
    </message>
    <message>
        <source>%1: the field &quot;checksum_kind&quot; is none that this version of Winnow knows.</source>
        <translation>%1: फ़ील्ड &quot;checksum_kind&quot; का मान ऐसा नहीं है जिसे Winnow का यह संस्करण जानता हो।</translation>
    </message>
    <message>
        <source>is none that this version of Winnow knows</source>
        <translation>का मान Winnow के इस संस्करण के लिए अज्ञात है</translation>
    </message>
    <message>
        <source>The file %1 is from a newer version of Winnow. Use that version for it.</source>
        <translation>फ़ाइल %1 Winnow के नए संस्करण की है। उसके लिए उसी संस्करण का उपयोग करें।</translation>
    </message>
    <message>
        <source>The model %1 has no weights that Winnow can read: no safetensors, no Keras preset, no GGUF file. Take another model, or another variation of it.</source>
        <translation>मॉडल %1 में ऐसे भार नहीं हैं जिन्हें Winnow पढ़ सके: न safetensors, न Keras प्रीसेट, न GGUF फ़ाइल। दूसरा मॉडल लें, या इसी का दूसरा रूप (variation)।</translation>
    </message>
    <message>
        <source>The model %1 has %2 GGUF files. Choose one of them with --file: %3</source>
        <translation>मॉडल %1 में %2 GGUF फ़ाइलें हैं। --file से उनमें से एक चुनें: %3</translation>
    </message>
    <message>
        <source>The model %1 has no GGUF file of the name %2.</source>
        <translation>मॉडल %1 में %2 नाम की कोई GGUF फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>The model %1 has weights and no config.json, so it cannot be read. Take another model.</source>
        <translation>मॉडल %1 में भार हैं पर config.json नहीं है, इसलिए उसे पढ़ा नहीं जा सकता। दूसरा मॉडल लें।</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 MB free, and %3 needs %4 MB and a little more. Free some space, or choose another folder with WINNOW_MODELS.</source>
        <translation>%1 की डिस्क पर %2 MB ख़ाली है, और %3 के लिए %4 MB से कुछ ज़्यादा चाहिए। कुछ जगह ख़ाली करें, या WINNOW_MODELS से दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The server %1 says that %2 has %3 bytes, and %4 says %5. A proxy may have put a page of its own in its place. Try again, or from another network.</source>
        <translation>सर्वर %1 के अनुसार %2 में %3 बाइट हैं, और %4 के अनुसार %5। हो सकता है किसी प्रॉक्सी ने उसकी जगह अपना पृष्ठ रख दिया हो। फिर कोशिश करें, या किसी दूसरे नेटवर्क से।</translation>
    </message>
    <message>
        <source>The server sent more of %1 than its %2 bytes, so it is not what was asked for. Try again, or from another network.</source>
        <translation>सर्वर ने %1 के %2 बाइट से अधिक भेज दिए, इसलिए यह वह नहीं है जो माँगा गया था। फिर कोशिश करें, या किसी दूसरे नेटवर्क से।</translation>
    </message>
    <message>
        <source>The server %1 cannot go on with %2 where it stopped. It is brought from its beginning.</source>
        <translation>सर्वर %1, %2 को वहाँ से आगे नहीं भेज सकता जहाँ वह रुका था। उसे शुरू से लाया जा रहा है।</translation>
    </message>
    <message>
        <source>The bytes of %1 do not have the checksum that %2 states, twice. They were damaged on their way, by a proxy or a disk: try again from another network. Nothing of them is kept.</source>
        <translation>%1 के बाइटों का चेकसम दोनों बार वह नहीं निकला जो %2 के अनुसार होना चाहिए। वे रास्ते में किसी प्रॉक्सी या डिस्क से क्षतिग्रस्त हुए: किसी दूसरे नेटवर्क से फिर कोशिश करें। उनमें से कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The bytes of %1 do not have the checksum that %2 states. It is brought once more.</source>
        <translation>%1 के बाइटों का चेकसम वह नहीं है जो %2 के अनुसार होना चाहिए। उसे एक बार और लाया जा रहा है।</translation>
    </message>
    <message>
        <source>The download was stopped. What has come is kept.</source>
        <translation>डाउनलोड रोका गया। जो आ चुका है वह रखा गया है।</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long to be what was asked for. Is the endpoint right?</source>
        <translation>%1 का उत्तर इतना लंबा है कि वह माँगी गई चीज़ नहीं हो सकता। क्या एंडपॉइंट सही है?</translation>
    </message>
    <message>
        <source>What has come is kept: the download goes on from there.</source>
        <translation>जो आ चुका है वह रखा गया है: डाउनलोड वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>उसका कहना है: %1</translation>
    </message>
    <message>
        <source>%1 does not accept the token found in %2: it is wrong, or it was revoked. Make a token on %3 and give it to Winnow.</source>
        <translation>%1 उस टोकन को स्वीकार नहीं करता जो %2 में मिला: वह ग़लत है, या रद्द कर दिया गया है। %3 पर टोकन बनाएँ और उसे Winnow को दें।</translation>
    </message>
    <message>
        <source>%1 gives %2 only to people who are signed in, or has no model of this name. Make a token on %3 and give it to Winnow.</source>
        <translation>%1 केवल साइन इन किए हुए लोगों को %2 देता है, या उसके पास इस नाम का मॉडल नहीं है। %3 पर टोकन बनाएँ और उसे Winnow को दें।</translation>
    </message>
    <message>
        <source>The licence of %1 was not accepted yet by your account at %2. Accept it on %3 while you are signed in there, then try again.</source>
        <translation>%2 पर आपके खाते से %1 का लाइसेंस अभी स्वीकार नहीं किया गया है। वहाँ साइन इन करके %3 पर उसे स्वीकार करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Your request for %1 waits for an answer of its owners. %2 tells you by e-mail; try again then. The request is on %3.</source>
        <translation>%1 के लिए आपके अनुरोध पर उसके स्वामियों के उत्तर की प्रतीक्षा है। %2 आपको ई-मेल से बताएगा; तब फिर कोशिश करें। अनुरोध %3 पर है।</translation>
    </message>
    <message>
        <source>The owners of %1 refused your request for it. Take another model, or ask them: %2.</source>
        <translation>%1 के स्वामियों ने उसके लिए आपका अनुरोध अस्वीकार कर दिया। दूसरा मॉडल लें, या %2 पर उनसे पूछें।</translation>
    </message>
    <message>
        <source>Hugging Face refuses %1 of %2 to this token. A fine-grained token needs the permission to read gated repositories: %3.</source>
        <translation>Hugging Face इस टोकन को %2 की फ़ाइल %1 नहीं देता। सीमित अधिकारों वाले (fine-grained) टोकन को gated रिपॉज़िटरी पढ़ने की अनुमति चाहिए, जो %3 पर दी जाती है।</translation>
    </message>
    <message>
        <source>Hugging Face refuses the list of files of %1 to this token. A fine-grained token needs the permission to read gated repositories: %2.</source>
        <translation>Hugging Face इस टोकन को %1 की फ़ाइलों की सूची नहीं देता। सीमित अधिकारों वाले (fine-grained) टोकन को gated रिपॉज़िटरी पढ़ने की अनुमति चाहिए, जो %2 पर दी जाती है।</translation>
    </message>
    <message>
        <source>Kaggle refuses %1 of %2: there is no such model, or it is not open to your account. Look at %3.</source>
        <translation>Kaggle %2 की फ़ाइल %1 नहीं देता: ऐसा कोई मॉडल नहीं है, या वह आपके खाते के लिए खुला नहीं है। पृष्ठ %3 देखें।</translation>
    </message>
    <message>
        <source>Kaggle refuses the list of files of %1: there is no such model, or it is not open to your account. Look at %2.</source>
        <translation>Kaggle %1 की फ़ाइलों की सूची नहीं देता: ऐसा कोई मॉडल नहीं है, या वह आपके खाते के लिए खुला नहीं है। पृष्ठ %2 देखें।</translation>
    </message>
    <message>
        <source>The server %1, to which %2 sends for %3, refuses it (status %4). Its permission may have run out: try again.</source>
        <translation>%2 ने %3 के लिए सर्वर %1 पर भेजा, पर वह उसे नहीं देता (स्थिति %4)। हो सकता है उसकी अनुमति का समय पूरा हो गया हो: फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The model %1 has no revision %2. Its branches and tags are on %3/tree/main.</source>
        <translation>मॉडल %1 में रिविज़न %2 नहीं है। उसकी ब्रांच और टैग %3/tree/main पर हैं।</translation>
    </message>
    <message>
        <source>The model %1 has no file %2 any more. Try again without what had come before.</source>
        <translation>मॉडल %1 में फ़ाइल %2 अब नहीं है। जो पहले आ चुका था, उसके बिना फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 has no model %2. Look at its name on %3.</source>
        <translation>%1 के पास मॉडल %2 नहीं है। उसका नाम %3 पर देखें।</translation>
    </message>
    <message>
        <source>The server %1 did not give %2 of %3: it was asked too often (status 429). Wait some minutes, then try again.</source>
        <translation>सर्वर %1 ने %3 की फ़ाइल %2 नहीं दी: उससे बहुत बार माँगा गया (स्थिति 429)। कुछ मिनट प्रतीक्षा करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give the list of files of %2: it was asked too often (status 429). Wait some minutes, then try again.</source>
        <translation>सर्वर %1 ने %2 की फ़ाइलों की सूची नहीं दी: उससे बहुत बार माँगा गया (स्थिति 429)। कुछ मिनट प्रतीक्षा करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give %2 of %3 from its beginning either: it refuses every part of it (status 416). Try again later.</source>
        <translation>सर्वर %1 ने %3 की फ़ाइल %2 शुरू से भी नहीं दी: वह उसका कोई भी हिस्सा देने से इनकार करता है (स्थिति 416)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give the list of files of %2 from its beginning either: it refuses every part of it (status 416). Try again later.</source>
        <translation>सर्वर %1 ने %2 की फ़ाइलों की सूची शुरू से भी नहीं दी: वह उसका कोई भी हिस्सा देने से इनकार करता है (स्थिति 416)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give %2 (status %3). Try again later.</source>
        <translation>सर्वर %1 ने %2 नहीं दिया (स्थिति %3)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give %2 of %3: it has a fault of its own (status %4). Try again later.</source>
        <translation>सर्वर %1 ने %3 की फ़ाइल %2 नहीं दी: सर्वर में ही कोई ख़राबी है (स्थिति %4)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give the list of files of %2: it has a fault of its own (status %3). Try again later.</source>
        <translation>सर्वर %1 ने %2 की फ़ाइलों की सूची नहीं दी: सर्वर में ही कोई ख़राबी है (स्थिति %3)। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server %1 did not give %2 of %3: it answered with status %4. Is the endpoint right?</source>
        <translation>सर्वर %1 ने %3 की फ़ाइल %2 नहीं दी: उसने स्थिति %4 के साथ उत्तर दिया। क्या एंडपॉइंट सही है?</translation>
    </message>
    <message>
        <source>The server %1 did not give the list of files of %2: it answered with status %3. Is the endpoint right?</source>
        <translation>सर्वर %1 ने %2 की फ़ाइलों की सूची नहीं दी: उसने स्थिति %3 के साथ उत्तर दिया। क्या एंडपॉइंट सही है?</translation>
    </message>
    <message>
        <source>%1 redirects %2 to an address that is not safe to follow, or round in circles. Look at the endpoint and the proxy.</source>
        <translation>%1 ने %2 के लिए ऐसे पते पर भेजा जिस पर जाना सुरक्षित नहीं है, या जो घूम-फिरकर वहीं लौट आता है। एंडपॉइंट और प्रॉक्सी देखें।</translation>
    </message>
    <message>
        <source>The connection for %1 of %2 is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy.</source>
        <translation>%2 की फ़ाइल %1 के लिए कनेक्शन सुरक्षित नहीं है: प्रमाणपत्र स्वीकार नहीं किया गया। इस मशीन की घड़ी और प्रॉक्सी देखें।</translation>
    </message>
    <message>
        <source>The connection for the list of files of %1 is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy.</source>
        <translation>%1 की फ़ाइलों की सूची के लिए कनेक्शन सुरक्षित नहीं है: प्रमाणपत्र स्वीकार नहीं किया गया। इस मशीन की घड़ी और प्रॉक्सी देखें।</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy.</source>
        <translation>%1 से कनेक्शन सुरक्षित नहीं है: प्रमाणपत्र स्वीकार नहीं किया गया। इस मशीन की घड़ी और प्रॉक्सी देखें।</translation>
    </message>
    <message>
        <source>Could not get %1 of %2: %3. Look at the network and the proxy, then try again.</source>
        <translation>%2 की फ़ाइल %1 नहीं मिल सकी: %3। नेटवर्क और प्रॉक्सी देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Could not get %1: %2. Look at the network and the proxy, then try again.</source>
        <translation>%1 नहीं मिल सका: %2। नेटवर्क और प्रॉक्सी देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Could not get the list of files of %1: %2. Look at the network and the proxy, then try again.</source>
        <translation>%1 की फ़ाइलों की सूची नहीं मिल सकी: %2। नेटवर्क और प्रॉक्सी देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>the connection to %1 was cut</source>
        <translation>%1 से कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long</source>
        <translation>%1 ने बहुत देर तक कुछ नहीं भेजा</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long (%2). Trying again in %3 s.</source>
        <translation>%1 ने बहुत देर तक कुछ नहीं भेजा (%2)। %3 सेकंड में फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 तक पहुँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Trying again in %3 s.</source>
        <translation>%1 तक पहुँचा नहीं जा सका (%2)। %3 सेकंड में फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 ने स्थिति %2 के साथ उत्तर दिया</translation>
    </message>
    <message>
        <source>%1 answered with status %2 (%3). Trying again in %4 s.</source>
        <translation>%1 ने स्थिति %2 के साथ उत्तर दिया (%3)। %4 सेकंड में फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model address. Write hf:org/name, hf:org/name@revision, or kaggle:owner/model/framework/variation, kaggle:owner/model/framework/variation/version.</source>
        <translation>&quot;%1&quot; मॉडल का पता नहीं है। hf:org/name, hf:org/name@revision, या kaggle:owner/model/framework/variation, kaggle:owner/model/framework/variation/version लिखें।</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>फ़ाइलों की सूची</translation>
    </message>
    <message>
        <source>%1 answered for %2 with something that is no list of files. Look at the endpoint; if it is right, try again later.</source>
        <translation>%1 ने %2 के लिए ऐसा उत्तर दिया जो फ़ाइलों की सूची नहीं है। एंडपॉइंट देखें; यदि वह सही है, तो बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>the keyring of this system</source>
        <translation>इस सिस्टम की कीरिंग</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Remove it and sign in again.</source>
        <translation>फ़ाइल %1 क्षतिग्रस्त है। उसे हटाएँ और फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>What stands in %1 cannot be a token: a token is one word. Look whether it was copied whole.</source>
        <translation>%1 में जो लिखा है, वह टोकन नहीं हो सकता: टोकन एक ही शब्द होता है। देखें कि उसकी पूरी नक़ल हुई या नहीं।</translation>
    </message>
    <message>
        <source>What stands in what you typed cannot be a token: a token is one word. Look whether it was copied whole.</source>
        <translation>आपने जो लिखा, वह टोकन नहीं हो सकता: टोकन एक ही शब्द होता है। देखें कि उसकी पूरी नक़ल हुई या नहीं।</translation>
    </message>
    <message>
        <source>The endpoint of a hub must be an https address without a user name, such as https://huggingface.co: tokens are sent there. Look at HF_ENDPOINT, KAGGLE_API_ENDPOINT and hubs.json.</source>
        <translation>हब का एंडपॉइंट बिना उपयोगकर्ता नाम का https पता होना चाहिए, जैसे https://huggingface.co: टोकन वहीं भेजे जाते हैं। HF_ENDPOINT, KAGGLE_API_ENDPOINT और hubs.json देखें।</translation>
    </message>
    <message>
        <source>The proxy must be an address such as http://host:8080 or socks5://host:1080. Look at WINNOW_PROXY, HTTPS_PROXY and hubs.json.</source>
        <translation>प्रॉक्सी http://host:8080 या socks5://host:1080 जैसा पता होना चाहिए। WINNOW_PROXY, HTTPS_PROXY और hubs.json देखें।</translation>
    </message>
    <message>
        <source>The server sends from %1 to an address that is not safe to follow, or round in circles. Is the address right?</source>
        <translation>सर्वर %1 से ऐसे पते पर भेजता है जिस पर जाना सुरक्षित नहीं है, या जो घूम-फिरकर वहीं लौट आता है। क्या पता सही है?</translation>
    </message>
    <message>
        <source>The server %1 does not give %2 to everybody (status %3). Download it in a browser where you are signed in, then import the file.</source>
        <translation>सर्वर %1, %2 सबको नहीं देता (स्थिति %3)। उसे उस ब्राउज़र में डाउनलोड करें जिसमें आपने साइन इन किया है, फिर फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>There is nothing at %1 (status %2). Look whether the address was copied whole.</source>
        <translation>%1 पर कुछ नहीं है (स्थिति %2)। देखें कि पते की पूरी नक़ल हुई या नहीं।</translation>
    </message>
    <message>
        <source>its publisher</source>
        <translation>उसके प्रकाशक</translation>
    </message>
    <message>
        <source>The file at %1 has more than %2 MB, the most that is brought for an import. Download it in a browser, and import a part of it.</source>
        <translation>%1 की फ़ाइल %2 MB से बड़ी है; आयात के लिए इससे बड़ी फ़ाइल नहीं लाई जाती। उसे ब्राउज़र में डाउनलोड करें और उसका एक हिस्सा आयात करें।</translation>
    </message>
    <message>
        <source>At %1 there is a web page, not a table. Copy the address of the file itself: at GitHub behind the button “Raw”.</source>
        <translation>%1 पर वेब पृष्ठ है, तालिका नहीं। फ़ाइल का अपना पता लें: GitHub पर वह “Raw” बटन के पीछे मिलता है।</translation>
    </message>
    <message>
        <source>The address of a file must begin with https:// and name a server, without a user name: others could read or change what comes.</source>
        <translation>फ़ाइल का पता https:// से शुरू होना चाहिए और उसमें सर्वर का नाम होना चाहिए, उपयोगकर्ता नाम नहीं: वरना जो आता है उसे दूसरे लोग पढ़ या बदल सकते हैं।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the annotator. The file has: %2 and %3 more.</source>
        <translation>लेबलकर्ता के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2 और %3 अन्य।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the annotator. The file has: %2.</source>
        <translation>लेबलकर्ता के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the date. The file has: %2 and %3 more.</source>
        <translation>लेबल की तारीख़ के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2 और %3 अन्य।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the date. The file has: %2.</source>
        <translation>लेबल की तारीख़ के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the id. The file has: %2 and %3 more.</source>
        <translation>पहचान के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2 और %3 अन्य।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the id. The file has: %2.</source>
        <translation>पहचान के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the label. The file has: %2 and %3 more.</source>
        <translation>लेबल के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2 और %3 अन्य।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the label. The file has: %2.</source>
        <translation>लेबल के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the note. The file has: %2 and %3 more.</source>
        <translation>नोट के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2 और %3 अन्य।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the note. The file has: %2.</source>
        <translation>नोट के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the text. The file has: %2 and %3 more.</source>
        <translation>पाठ के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2 और %3 अन्य।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; for the text. The file has: %2.</source>
        <translation>पाठ के लिए &quot;%1&quot; नाम का कोई स्तंभ नहीं है। फ़ाइल में ये स्तंभ हैं: %2।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is the annotator and cannot be ignored as well.</source>
        <translation>स्तंभ &quot;%1&quot; लेबलकर्ता का स्तंभ है, इसलिए उसे साथ ही छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is the date and cannot be ignored as well.</source>
        <translation>स्तंभ &quot;%1&quot; लेबल की तारीख़ का स्तंभ है, इसलिए उसे साथ ही छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is the id and cannot be ignored as well.</source>
        <translation>स्तंभ &quot;%1&quot; पहचान का स्तंभ है, इसलिए उसे साथ ही छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is the label and cannot be ignored as well.</source>
        <translation>स्तंभ &quot;%1&quot; लेबल का स्तंभ है, इसलिए उसे साथ ही छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is the note and cannot be ignored as well.</source>
        <translation>स्तंभ &quot;%1&quot; नोट का स्तंभ है, इसलिए उसे साथ ही छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is the text and cannot be ignored as well.</source>
        <translation>स्तंभ &quot;%1&quot; पाठ का स्तंभ है, इसलिए उसे साथ ही छोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the annotator and the date.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबलकर्ता और लेबल की तारीख़, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the annotator and the note.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबलकर्ता और नोट, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the date and the note.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबल की तारीख़ और नोट, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the id and the annotator.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पहचान और लेबलकर्ता, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the id and the date.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पहचान और लेबल की तारीख़, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the id and the note.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पहचान और नोट, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the label and the annotator.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबल और लेबलकर्ता, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the label and the date.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबल और लेबल की तारीख़, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the label and the id.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबल और पहचान, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the label and the note.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ लेबल और नोट, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the text and the annotator.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पाठ और लेबलकर्ता, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the text and the date.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पाठ और लेबल की तारीख़, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the text and the id.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पाठ और पहचान, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the text and the label.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पाठ और लेबल, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; cannot be both the text and the note.</source>
        <translation>स्तंभ &quot;%1&quot; एक साथ पाठ और नोट, दोनों का स्तंभ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>No column of the file could be recognised as the text of the comments. Name it; the file has: %1 and %2 more.</source>
        <translation>फ़ाइल का कोई स्तंभ टिप्पणियों के पाठ के रूप में पहचाना नहीं जा सका। उसका नाम दें; फ़ाइल में ये स्तंभ हैं: %1 और %2 अन्य।</translation>
    </message>
    <message>
        <source>No column of the file could be recognised as the text of the comments. Name it; the file has: %1.</source>
        <translation>फ़ाइल का कोई स्तंभ टिप्पणियों के पाठ के रूप में पहचाना नहीं जा सका। उसका नाम दें; फ़ाइल में ये स्तंभ हैं: %1।</translation>
    </message>
    <message>
        <source>The header row (line %1) cannot be read: %2.</source>
        <translation>शीर्ष पंक्ति (फ़ाइल की पंक्ति %1) पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>its text is not valid in this encoding</source>
        <translation>उसका पाठ इस एन्कोडिंग में मान्य नहीं है</translation>
    </message>
    <message>
        <source>The file has more than %1 columns. It is no table of comments, or its separator is another one.</source>
        <translation>फ़ाइल में %1 से ज़्यादा स्तंभ हैं। यह टिप्पणियों की तालिका नहीं है, या इसका विभाजक कोई और है।</translation>
    </message>
    <message>
        <source>the row is longer than %1 MiB</source>
        <translation>पंक्ति %1 MiB से लंबी है</translation>
    </message>
    <message>
        <source>the row is longer than %1 MiB (%2)</source>
        <translation>पंक्ति %1 MiB से लंबी है (%2)</translation>
    </message>
    <message>
        <source>the row is longer than %1 MiB (%2); %3</source>
        <translation>पंक्ति %1 MiB से लंबी है (%2); %3</translation>
    </message>
    <message>
        <source>there is text after a closing quote (a quote inside a quoted field is written twice)</source>
        <translation>बंद होने वाले उद्धरण चिह्न के बाद पाठ है (उद्धृत खाने के भीतर उद्धरण चिह्न दो बार लिखा जाता है)</translation>
    </message>
    <message>
        <source>there is text after a closing quote (a quote inside a quoted field is written twice) (%1)</source>
        <translation>बंद होने वाले उद्धरण चिह्न के बाद पाठ है (उद्धृत खाने के भीतर उद्धरण चिह्न दो बार लिखा जाता है) (%1)</translation>
    </message>
    <message>
        <source>there is text after a closing quote (a quote inside a quoted field is written twice) (%1); %2</source>
        <translation>बंद होने वाले उद्धरण चिह्न के बाद पाठ है (उद्धृत खाने के भीतर उद्धरण चिह्न दो बार लिखा जाता है) (%1); %2</translation>
    </message>
    <message>
        <source>Too many quotes are never closed, the last from line %1. Check the separator and the quotes of the file.</source>
        <translation>बहुत-से उद्धरण चिह्न बंद नहीं हुए, आख़िरी वाला पंक्ति %1 से। फ़ाइल का विभाजक और उद्धरण चिह्न जाँचें।</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>उद्धरण चिह्न बंद नहीं हुआ</translation>
    </message>
    <message>
        <source>a quote is never closed (%1)</source>
        <translation>उद्धरण चिह्न बंद नहीं हुआ (%1)</translation>
    </message>
    <message>
        <source>a quote is never closed (%1); %2</source>
        <translation>उद्धरण चिह्न बंद नहीं हुआ (%1); %2</translation>
    </message>
    <message>
        <source>the row has more fields than the header</source>
        <translation>पंक्ति में शीर्ष पंक्ति से अधिक खाने हैं</translation>
    </message>
    <message>
        <source>the row has more fields than the header (%1)</source>
        <translation>पंक्ति में शीर्ष पंक्ति से अधिक खाने हैं (%1)</translation>
    </message>
    <message>
        <source>the row has more fields than the header (%1); %2</source>
        <translation>पंक्ति में शीर्ष पंक्ति से अधिक खाने हैं (%1); %2</translation>
    </message>
    <message>
        <source>the row has fewer fields than the header</source>
        <translation>पंक्ति में शीर्ष पंक्ति से कम खाने हैं</translation>
    </message>
    <message>
        <source>the row has fewer fields than the header (%1)</source>
        <translation>पंक्ति में शीर्ष पंक्ति से कम खाने हैं (%1)</translation>
    </message>
    <message>
        <source>the row has fewer fields than the header (%1); %2</source>
        <translation>पंक्ति में शीर्ष पंक्ति से कम खाने हैं (%1); %2</translation>
    </message>
    <message>
        <source>the row holds a NUL</source>
        <translation>पंक्ति में NUL है</translation>
    </message>
    <message>
        <source>the row holds a NUL (%1)</source>
        <translation>पंक्ति में NUL है (%1)</translation>
    </message>
    <message>
        <source>the row holds a NUL (%1); %2</source>
        <translation>पंक्ति में NUL है (%1); %2</translation>
    </message>
    <message>
        <source>the row holds bytes that this encoding does not have</source>
        <translation>पंक्ति में ऐसे बाइट हैं जो इस एन्कोडिंग में नहीं होते</translation>
    </message>
    <message>
        <source>the row holds bytes that this encoding does not have (%1)</source>
        <translation>पंक्ति में ऐसे बाइट हैं जो इस एन्कोडिंग में नहीं होते (%1)</translation>
    </message>
    <message>
        <source>the row holds bytes that this encoding does not have (%1); %2</source>
        <translation>पंक्ति में ऐसे बाइट हैं जो इस एन्कोडिंग में नहीं होते (%1); %2</translation>
    </message>
    <message>
        <source>Could not open the file &quot;%1&quot;: %2</source>
        <translation>फ़ाइल &quot;%1&quot; खोली नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>There is no encoding with the name &quot;%1&quot;. Name one as UTF-8, UTF-16LE, windows-1252 or ISO-8859-2, or leave it to be guessed.</source>
        <translation>&quot;%1&quot; नाम की कोई एन्कोडिंग नहीं है। UTF-8, UTF-16LE, windows-1252 या ISO-8859-2 जैसा कोई नाम दें, या उसे अपने आप पहचाने जाने के लिए छोड़ दें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project itself. Choose another name.</source>
        <translation>&quot;%1&quot; स्वयं प्रोजेक्ट है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The task of run %1</source>
        <translation>रन %1 की कार्य-परिभाषा</translation>
    </message>
    <message>
        <source>The task of run %1 is not in the project.</source>
        <translation>रन %1 का कार्य प्रोजेक्ट में नहीं है।</translation>
    </message>
    <message>
        <source>Run %1 has a score with %2 numbers for %3 labels.</source>
        <translation>रन %1 के एक स्कोर में संख्याएँ %2 हैं, जबकि लेबल %3 हैं।</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty.</source>
        <translation>फ़ाइल &quot;%1&quot; ख़ाली है।</translation>
    </message>
    <message>
        <source>The separator must be one ASCII character that is no quote and no line end.</source>
        <translation>विभाजक एक ASCII वर्ण होना चाहिए, जो न उद्धरण चिह्न हो, न पंक्ति का अंत।</translation>
    </message>
    <message>
        <source>The file has no rows below its header.</source>
        <translation>फ़ाइल में शीर्ष पंक्ति के नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was imported: no value of the column &quot;%1&quot; is a label of the task. Map its values to labels, give a number&apos;s rule (at least the median, or at least a number), or name another column.</source>
        <translation>कुछ आयात नहीं हुआ: स्तंभ &quot;%1&quot; का कोई मान कार्य का लेबल नहीं है। उसके मानों के लिए लेबल बताएँ, संख्या का नियम दें (कम से कम माध्यिका, या कम से कम कोई संख्या), या दूसरे स्तंभ का नाम दें।</translation>
    </message>
    <message>
        <source>Nothing was imported: every row is refused: %1. Check the separator, the encoding and the columns.</source>
        <translation>कुछ आयात नहीं हुआ: हर पंक्ति अस्वीकृत है: %1। विभाजक, एन्कोडिंग और स्तंभ जाँचें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project itself. Choose a CSV, TSV or JSONL file.</source>
        <translation>&quot;%1&quot; स्वयं प्रोजेक्ट है। CSV, TSV या JSONL फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>the row cannot be read: a key comes twice in it</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसमें एक कुंजी दो बार आती है</translation>
    </message>
    <message>
        <source>the row cannot be read: a key comes twice in it (%1)</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसमें एक कुंजी दो बार आती है (%1)</translation>
    </message>
    <message>
        <source>the row cannot be read: a key comes twice in it (%1); %2</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसमें एक कुंजी दो बार आती है (%1); %2</translation>
    </message>
    <message>
        <source>the row cannot be read: it is nested too deeply</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसकी नेस्टिंग बहुत गहरी है</translation>
    </message>
    <message>
        <source>the row cannot be read: it is nested too deeply (%1)</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसकी नेस्टिंग बहुत गहरी है (%1)</translation>
    </message>
    <message>
        <source>the row cannot be read: it is nested too deeply (%1); %2</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसकी नेस्टिंग बहुत गहरी है (%1); %2</translation>
    </message>
    <message>
        <source>the row cannot be read: it is no JSON object</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>the row cannot be read: it is no JSON object (%1)</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह JSON ऑब्जेक्ट नहीं है (%1)</translation>
    </message>
    <message>
        <source>the row cannot be read: it is no JSON object (%1); %2</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह JSON ऑब्जेक्ट नहीं है (%1); %2</translation>
    </message>
    <message>
        <source>the row cannot be read: it is not JSON</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह JSON नहीं है</translation>
    </message>
    <message>
        <source>the row cannot be read: it is not JSON (%1)</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह JSON नहीं है (%1)</translation>
    </message>
    <message>
        <source>the row cannot be read: it is not JSON (%1); %2</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह JSON नहीं है (%1); %2</translation>
    </message>
    <message>
        <source>the row cannot be read: it is not valid JSON</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह मान्य JSON नहीं है</translation>
    </message>
    <message>
        <source>the row cannot be read: it is not valid JSON (%1)</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह मान्य JSON नहीं है (%1)</translation>
    </message>
    <message>
        <source>the row cannot be read: it is not valid JSON (%1); %2</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: वह मान्य JSON नहीं है (%1); %2</translation>
    </message>
    <message>
        <source>The rows have more than %1 different keys. It is no table of comments.</source>
        <translation>पंक्तियों में %1 से ज़्यादा अलग-अलग कुंजियाँ हैं। यह टिप्पणियों की तालिका नहीं है।</translation>
    </message>
    <message>
        <source>the row cannot be read: an object in it has too many or too long keys</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसके किसी ऑब्जेक्ट में कुंजियाँ बहुत ज़्यादा या बहुत लंबी हैं</translation>
    </message>
    <message>
        <source>the row cannot be read: an object in it has too many or too long keys (%1)</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसके किसी ऑब्जेक्ट में कुंजियाँ बहुत ज़्यादा या बहुत लंबी हैं (%1)</translation>
    </message>
    <message>
        <source>the row cannot be read: an object in it has too many or too long keys (%1); %2</source>
        <translation>पंक्ति पढ़ी नहीं जा सकती: उसके किसी ऑब्जेक्ट में कुंजियाँ बहुत ज़्यादा या बहुत लंबी हैं (%1); %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which label a value becomes. Write value=Label.</source>
        <translation>&quot;%1&quot; यह नहीं बताता कि मान कौन-सा लेबल बनेगा। value=Label के रूप में लिखें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps a value for the second time.</source>
        <translation>&quot;%1&quot; एक ही मान के लिए दूसरी बार लेबल बताता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write a number, or median.</source>
        <translation>&quot;%1&quot; संख्या नहीं है। कोई संख्या लिखें, या median।</translation>
    </message>
    <message>
        <source>A number can choose between two labels only; the task has %1. Map its values to labels by name.</source>
        <translation>संख्या केवल दो लेबलों में से चुन सकती है; कार्य में लेबलों की संख्या %1 है। मानों के लिए लेबल नाम से बताएँ।</translation>
    </message>
    <message>
        <source>The task has no label &quot;%1&quot; for the value &quot;%2&quot;.</source>
        <translation>मान &quot;%2&quot; के लिए कार्य में &quot;%1&quot; नाम का कोई लेबल नहीं है।</translation>
    </message>
    <message>
        <source>the label is none of the task&apos;s</source>
        <translation>लेबल इस कार्य का नहीं है</translation>
    </message>
    <message>
        <source>the label is none of the task&apos;s (%1)</source>
        <translation>लेबल इस कार्य का नहीं है (%1)</translation>
    </message>
    <message>
        <source>the label is none of the task&apos;s (%1); %2</source>
        <translation>लेबल इस कार्य का नहीं है (%1); %2</translation>
    </message>
    <message>
        <source>the label is no number</source>
        <translation>लेबल संख्या नहीं है</translation>
    </message>
    <message>
        <source>the label is no number (%1)</source>
        <translation>लेबल संख्या नहीं है (%1)</translation>
    </message>
    <message>
        <source>the label is no number (%1); %2</source>
        <translation>लेबल संख्या नहीं है (%1); %2</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>पढ़ना रद्द किया गया।</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>पाठ ख़ाली है</translation>
    </message>
    <message>
        <source>the text is empty (%1)</source>
        <translation>पाठ ख़ाली है (%1)</translation>
    </message>
    <message>
        <source>the text is empty (%1); %2</source>
        <translation>पाठ ख़ाली है (%1); %2</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>आयात रद्द किया गया। कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>There is a rule for labels, but no column of the file could be recognised as their column. Name it.</source>
        <translation>लेबलों के लिए नियम है, पर फ़ाइल का कोई स्तंभ उनके स्तंभ के रूप में पहचाना नहीं जा सका। उसका नाम दें।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no number, so it has no median. Choose another column, or map its values to labels by name.</source>
        <translation>स्तंभ &quot;%1&quot; में कोई संख्या नहीं है, इसलिए उसकी माध्यिका नहीं है। दूसरा स्तंभ चुनें, या उसके मानों के लिए लेबल नाम से बताएँ।</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can only be written as CSV, TSV or JSON Lines: end its name with .csv, .tsv or .jsonl.</source>
        <translation>फ़ाइल &quot;%1&quot; को केवल CSV, TSV या JSON Lines के रूप में लिखा जा सकता है: उसके नाम के अंत में .csv, .tsv या .jsonl लगाएँ।</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; cannot be read.</source>
        <translation>एन्कोडिंग &quot;%1&quot; पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Choose a CSV, TSV or JSONL file.</source>
        <translation>&quot;%1&quot; फ़ाइल नहीं है। CSV, TSV या JSONL फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Could not read the file &quot;%1&quot;: %2</source>
        <translation>फ़ाइल &quot;%1&quot; पढ़ी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>it printed a line longer than %1 bytes.</source>
        <translation>उसने %1 बाइट से लंबी पंक्ति लिखी।</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, and this program version %2: they come from different releases.</source>
        <translation>वह प्रोटोकॉल के संस्करण %1 का उपयोग करती है, और यह प्रोग्राम संस्करण %2 का: दोनों अलग-अलग रिलीज़ के हैं।</translation>
    </message>
    <message>
        <source>part of its report is missing (line %1 came after line %2).</source>
        <translation>उसकी रिपोर्ट का एक हिस्सा नहीं मिला (पंक्ति %2 के बाद पंक्ति %1 आई)।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Name a folder that is not there, or an empty one.</source>
        <translation>&quot;%1&quot; पहले से मौजूद है। ऐसे फ़ोल्डर का नाम दें जो मौजूद न हो, या जो ख़ाली हो।</translation>
    </message>
    <message>
        <source>The comments of &quot;%1&quot; are not split yet. Split them: winnow-cli split %2</source>
        <translation>&quot;%1&quot; की टिप्पणियों का विभाजन अभी नहीं हुआ है। उन्हें विभाजित करें: winnow-cli split %2</translation>
    </message>
    <message>
        <source>No comment of the training part has a label. Label some, or split again.</source>
        <translation>प्रशिक्षण भाग की किसी टिप्पणी पर लेबल नहीं है। कुछ पर लेबल लगाएँ, या विभाजन फिर से करें।</translation>
    </message>
    <message>
        <source>There are %1 comments to train on, fewer than the %2 asked for. Lower --train-limit, or leave it out.</source>
        <translation>प्रशिक्षण के लिए टिप्पणियों की संख्या %1 है, जो माँगी गई संख्या %2 से कम है। --train-limit घटाएँ, या उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>It was given up: comments that it had to learn from were erased.</source>
        <translation>इसे छोड़ दिया गया: जिन टिप्पणियों से इसे सीखना था, वे हमेशा के लिए हटा दी गईं।</translation>
    </message>
    <message>
        <source>The comments are erased, but run %1 is being trained on their texts. Wait for its end or stop it, then do this again.</source>
        <translation>टिप्पणियाँ हमेशा के लिए हटा दी गई हैं, पर रन %1 उनके पाठों पर प्रशिक्षित हो रहा है। उसके पूरा होने की प्रतीक्षा करें या उसे रोकें, फिर यह दोबारा करें।</translation>
    </message>
    <message>
        <source>The folder %1 of run %2 could not be removed: it has text of deleted comments still. Remove it by hand.</source>
        <translation>रन %2 का फ़ोल्डर %1 हटाया नहीं जा सका: उसमें मिटाई गई टिप्पणियों का पाठ अब भी है। उसे हाथ से हटाएँ।</translation>
    </message>
    <message>
        <source>Run %1 of %2 names a job folder that is not one. The project was changed by another program; the run cannot be taken up.</source>
        <translation>%2 का रन %1 जिसे अपने काम का फ़ोल्डर बताता है, वह काम का फ़ोल्डर नहीं है। प्रोजेक्ट को किसी दूसरे प्रोग्राम ने बदला है; यह रन आगे नहीं चलाया जा सकता।</translation>
    </message>
    <message>
        <source>Less is needed with a smaller batch (--batch-size), shorter texts (--max-length) or a smaller model.</source>
        <translation>छोटे बैच (--batch-size), छोटे पाठों (--max-length) या छोटे मॉडल में कम मेमोरी लगती है।</translation>
    </message>
    <message>
        <source>Its log is %1.</source>
        <translation>उसका लॉग %1 है।</translation>
    </message>
    <message>
        <source>The worker was killed from outside, as the system does when memory runs out.</source>
        <translation>सहायक प्रक्रिया को बाहर से अचानक बंद कर दिया गया, जैसा सिस्टम मेमोरी ख़त्म होने पर करता है।</translation>
    </message>
    <message>
        <source>The worker was ended from outside. The job can be taken up again where it stopped.</source>
        <translation>सहायक प्रक्रिया को बाहर से समाप्त किया गया। काम जहाँ रुका था, वहीं से फिर आगे चलाया जा सकता है।</translation>
    </message>
    <message>
        <source>The worker passed a limit set for this user (%1). Raise it (ulimit) and take the job up again.</source>
        <translation>सहायक प्रक्रिया इस उपयोगकर्ता के लिए तय एक सीमा पार कर गई (%1)। वह सीमा बढ़ाएँ (ulimit) और काम फिर आगे चलाएँ।</translation>
    </message>
    <message>
        <source>The worker crashed (%1). Taking the job up again often goes on from its last checkpoint.</source>
        <translation>सहायक प्रक्रिया क्रैश हो गई (%1)। काम को फिर चलाने पर वह प्रायः अपने अंतिम चेकपॉइंट से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>There was not enough memory for the job.</source>
        <translation>इस काम के लिए मेमोरी काफ़ी नहीं थी।</translation>
    </message>
    <message>
        <source>The worker ended without saying how the job went.</source>
        <translation>सहायक प्रक्रिया यह बताए बिना समाप्त हो गई कि काम कैसा रहा।</translation>
    </message>
    <message>
        <source>The worker ended with exit code %1 without saying why.</source>
        <translation>सहायक प्रक्रिया कारण बताए बिना निकास कोड %1 के साथ समाप्त हो गई।</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>काम रद्द किया गया।</translation>
    </message>
    <message>
        <source>It was ended before it had a result.</source>
        <translation>परिणाम मिलने से पहले ही इसे समाप्त कर दिया गया।</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is cancelled, and has no job folder any more.</source>
        <translation>रन %1 आगे नहीं चलाया जा सकता: वह रद्द किया जा चुका है, और उसके काम का फ़ोल्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is failed, and has no job folder any more.</source>
        <translation>रन %1 आगे नहीं चलाया जा सकता: वह विफल रहा, और उसके काम का फ़ोल्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is finished, and has no job folder any more.</source>
        <translation>रन %1 आगे नहीं चलाया जा सकता: वह पूरा हो चुका है, और उसके काम का फ़ोल्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is interrupted, and has no job folder any more.</source>
        <translation>रन %1 आगे नहीं चलाया जा सकता: वह रुका हुआ है, और उसके काम का फ़ोल्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>Run %1 cannot be resumed: it is running, and has no job folder any more.</source>
        <translation>रन %1 आगे नहीं चलाया जा सकता: वह चल रहा है, और उसके काम का फ़ोल्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>नया रन शुरू करें।</translation>
    </message>
    <message>
        <source>There is no interrupted run in %1. Start a new one without --resume.</source>
        <translation>%1 में कोई रुका हुआ रन नहीं है। --resume के बिना नया रन शुरू करें।</translation>
    </message>
    <message>
        <source>Could not make a folder for the job in &quot;%1&quot;: %2</source>
        <translation>काम के लिए &quot;%1&quot; में फ़ोल्डर नहीं बनाया जा सका: %2</translation>
    </message>
    <message>
        <source>A job that does not serve was given to be served.</source>
        <translation>एक ऐसा काम स्कोर-सेवा चलाने के लिए दिया गया जो स्कोर-सेवा का काम नहीं है।</translation>
    </message>
    <message>
        <source>The model was put away before it answered.</source>
        <translation>उत्तर देने से पहले ही मॉडल को मेमोरी से हटा दिया गया।</translation>
    </message>
    <message>
        <source>The worker ended before the model was loaded.</source>
        <translation>मॉडल लोड होने से पहले ही सहायक प्रक्रिया समाप्त हो गई।</translation>
    </message>
    <message>
        <source>What run %1 began with</source>
        <translation>रन %1 का आरंभिक विवरण</translation>
    </message>
    <message>
        <source>Could not write the worker&apos;s log &quot;%1&quot;: %2</source>
        <translation>सहायक प्रक्रिया का लॉग &quot;%1&quot; नहीं लिखा जा सका: %2</translation>
    </message>
    <message>
        <source>The worker %1 could not be started (%2). Install Winnow again.</source>
        <translation>सहायक प्रक्रिया %1 शुरू नहीं हो सकी (%2)। Winnow फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>What the worker reports cannot be followed: %1 Its log is %2.</source>
        <translation>सहायक प्रक्रिया की रिपोर्ट समझी नहीं जा सकती: %1 उसका लॉग %2 है।</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing.</source>
        <translation>टेंसर &quot;%1&quot; मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The model has no adapter to write. This is a fault of Winnow.</source>
        <translation>मॉडल में लिखने के लिए कोई एडैप्टर नहीं है। यह Winnow की ग़लती है।</translation>
    </message>
    <message>
        <source>A packed batch is empty, or has a prefix beside the cached one. This is a fault of Winnow.</source>
        <translation>एक पैक किया गया बैच ख़ाली है, या उसमें कैश किए गए उपसर्ग के अलावा एक और उपसर्ग है। यह Winnow की ग़लती है।</translation>
    </message>
    <message>
        <source>A packed batch wants a position that it does not have. This is a fault of Winnow.</source>
        <translation>एक पैक किया गया बैच ऐसा स्थान माँगता है जो उसमें नहीं है। यह Winnow की ग़लती है।</translation>
    </message>
    <message>
        <source>The token %1 is not one of this model&apos;s: they go from 0 to %2.</source>
        <translation>टोकन %1 इस मॉडल का नहीं है: इसके टोकन 0 से %2 तक हैं।</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; was asked for, but libtorch finds none on this machine. Use --device auto.</source>
        <translation>उपकरण &quot;%1&quot; माँगा गया, पर libtorch को इस मशीन पर ऐसा कोई उपकरण नहीं मिलता। --device auto का उपयोग करें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or mps.</source>
        <translation>&quot;%1&quot; कोई उपकरण नहीं है। auto, cpu, cuda या mps का उपयोग करें।</translation>
    </message>
    <message>
        <source>There is no prompt to continue. Give at least one token.</source>
        <translation>आगे बढ़ाने के लिए कोई प्रॉम्प्ट नहीं है। कम से कम एक टोकन दें।</translation>
    </message>
    <message>
        <source>A sampling setting is out of range: the temperature and top-k must not be negative, and top-p must be above 0 and at most 1.</source>
        <translation>नमूना चुनने की एक सेटिंग सीमा से बाहर है: temperature और top-k ऋणात्मक नहीं होने चाहिए, और top-p 0 से बड़ा और अधिकतम 1 होना चाहिए।</translation>
    </message>
    <message>
        <source>The rank of LoRA must be between 1 and 4096, not %1.</source>
        <translation>LoRA की रैंक 1 और 4096 के बीच होनी चाहिए, %1 नहीं।</translation>
    </message>
    <message>
        <source>LoRA&apos;s alpha must be a number above 0.</source>
        <translation>LoRA का alpha 0 से बड़ी संख्या होना चाहिए।</translation>
    </message>
    <message>
        <source>LoRA&apos;s dropout must be at least 0 and below 1.</source>
        <translation>LoRA का ड्रॉपआउट कम से कम 0 और 1 से कम होना चाहिए।</translation>
    </message>
    <message>
        <source>LoRA needs at least one projection to adapt, such as q_proj.</source>
        <translation>LoRA को अनुकूलित करने के लिए कम से कम एक प्रक्षेपण चाहिए, जैसे q_proj।</translation>
    </message>
    <message>
        <source>The first layer with adapters must be between 0 and %1 in this model, not %2.</source>
        <translation>इस मॉडल में एडैप्टर वाली पहली परत 0 और %1 के बीच होनी चाहिए, %2 नहीं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a projection that LoRA can adapt. There are q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj and down_proj.</source>
        <translation>&quot;%1&quot; ऐसा प्रक्षेपण नहीं है जिसे LoRA अनुकूलित कर सके। ये प्रक्षेपण हैं: q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj और down_proj।</translation>
    </message>
    <message>
        <source>There is not enough memory for this model and these settings. Choose a smaller model, a smaller batch, a shorter length limit or narrower base weights, or close other programs.</source>
        <translation>इस मॉडल और इन सेटिंग के लिए मेमोरी काफ़ी नहीं है। छोटा मॉडल, छोटा बैच, लंबाई की छोटी सीमा या कम बिट वाले आधार भार चुनें, या दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The model file holds the tensor &quot;%1&quot; with the shape %2, but its configuration asks for %3. Get the model again.</source>
        <translation>मॉडल की फ़ाइल में टेंसर &quot;%1&quot; का आकार %2 है, पर उसके कॉन्फ़िगरेशन के अनुसार %3 होना चाहिए। मॉडल फिर से प्राप्त करें।</translation>
    </message>
    <message>
        <source>The prompt takes %1 tokens without any comment and the longest label %2, which leaves no room for a comment in the length limit of %3. Raise the limit (max_length) or shorten the instructions.</source>
        <translation>बिना किसी टिप्पणी के प्रॉम्प्ट %1 टोकन लेता है और सबसे लंबा लेबल %2, इसलिए %3 की लंबाई की सीमा में टिप्पणी के लिए जगह नहीं बचती। सीमा (max_length) बढ़ाएँ या निर्देश को छोटा करें।</translation>
    </message>
    <message>
        <source>A golden row of the adapter&apos;s description</source>
        <translation>एडैप्टर-विवरण की एक संदर्भ पंक्ति</translation>
    </message>
    <message>
        <source>has not one number a label</source>
        <translation>में हर लेबल के लिए एक संख्या नहीं है</translation>
    </message>
    <message>
        <source>The description of the adapter</source>
        <translation>एडैप्टर-विवरण</translation>
    </message>
    <message>
        <source>It was written by a newer version of Winnow. Update Winnow to use it.</source>
        <translation>इसे Winnow के नए संस्करण ने लिखा है। इसका उपयोग करने के लिए Winnow को अपडेट करें।</translation>
    </message>
    <message>
        <source>holds something else than texts</source>
        <translation>में पाठों के अलावा कुछ और भी है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no adapter: it has no %2. Name the folder that an adapter was exported to.</source>
        <translation>&quot;%1&quot; कोई एडैप्टर नहीं है: उसमें %2 नहीं है। वह फ़ोल्डर बताएँ जिसमें एडैप्टर निर्यात किया गया था।</translation>
    </message>
    <message>
        <source>The adapter &quot;%1&quot; was not made by Winnow: it has no %2, so it does not say what it decides. Name its task (winnow-cli score: --labels, --positive, --instructions).</source>
        <translation>एडैप्टर &quot;%1&quot; Winnow का बनाया हुआ नहीं है: उसमें %2 नहीं है, इसलिए वह नहीं बताता कि वह क्या तय करता है। उसका कार्य बताएँ (winnow-cli score: --labels, --positive, --instructions)।</translation>
    </message>
    <message>
        <source>An event of the worker</source>
        <translation>सहायक प्रक्रिया की एक सूचना</translation>
    </message>
    <message>
        <source>An event of the worker is longer than %1 bytes.</source>
        <translation>सहायक प्रक्रिया की एक सूचना %1 बाइट से लंबी है।</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>ऐसा कोई उपकरण नहीं है।</translation>
    </message>
    <message>
        <source>An event of the worker, an effect</source>
        <translation>सहायक प्रक्रिया की एक सूचना, एक प्रभाव</translation>
    </message>
    <message>
        <source>An event of the worker, a file</source>
        <translation>सहायक प्रक्रिया की एक सूचना, एक फ़ाइल</translation>
    </message>
    <message>
        <source>An event of the worker, its advice</source>
        <translation>सहायक प्रक्रिया की एक सूचना, उसकी सलाह</translation>
    </message>
    <message>
        <source>names an event that this version of Winnow does not know</source>
        <translation>में ऐसी सूचना का नाम है जिसे Winnow का यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>is not %1, so the worker is of another version of Winnow</source>
        <translation>का मान %1 नहीं है, इसलिए सहायक प्रक्रिया Winnow के किसी दूसरे संस्करण की है</translation>
    </message>
    <message>
        <source>A change of a score is not a number, and the job did not stop for it.</source>
        <translation>एक स्कोर का बदलाव संख्या नहीं है, फिर भी काम नहीं रुका।</translation>
    </message>
    <message>
        <source>A score is not a number, and the job did not stop for it.</source>
        <translation>एक स्कोर संख्या नहीं है, फिर भी काम नहीं रुका।</translation>
    </message>
    <message>
        <source>The training loss of an epoch is not a number, and the job did not stop for it.</source>
        <translation>एक दौर की प्रशिक्षण हानि संख्या नहीं है, फिर भी काम नहीं रुका।</translation>
    </message>
    <message>
        <source>A score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>The comment with the number %1</source>
        <translation>संख्या %1 वाली टिप्पणी</translation>
    </message>
    <message>
        <source>The comment with the number %1 has the label &quot;%2&quot;, which the task &quot;%3&quot; does not have.</source>
        <translation>संख्या %1 वाली टिप्पणी पर लेबल &quot;%2&quot; है, जो कार्य &quot;%3&quot; में नहीं है।</translation>
    </message>
    <message>
        <source>The comment with the number %1 is there twice.</source>
        <translation>संख्या %1 वाली टिप्पणी दो बार है।</translation>
    </message>
    <message>
        <source>is none of &quot;&quot;, &quot;train&quot;, &quot;validation&quot;, &quot;test&quot;</source>
        <translation>का मान &quot;&quot;, &quot;train&quot;, &quot;validation&quot;, &quot;test&quot; में से कोई नहीं है</translation>
    </message>
    <message>
        <source>has a score that is not from 0 to 1</source>
        <translation>में ऐसा स्कोर है जो 0 से 1 तक के दायरे में नहीं है</translation>
    </message>
    <message>
        <source>does not add up to 1</source>
        <translation>के मानों का योग 1 नहीं है</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Line %1: the field &quot;id&quot; repeats that of an earlier line.</source>
        <translation>पंक्ति %1: फ़ील्ड &quot;id&quot; का मान पहले की किसी पंक्ति में आ चुका है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. Its lines have different numbers of scores.</source>
        <translation>&quot;%1&quot; का उपयोग नहीं किया जा सकता। इसकी पंक्तियों में स्कोरों की संख्या अलग-अलग है।</translation>
    </message>
    <message>
        <source>An event names a kind of failure that this version of Winnow does not know.</source>
        <translation>एक सूचना में विफलता का ऐसा प्रकार है जिसे Winnow का यह संस्करण नहीं जानता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used.</source>
        <translation>&quot;%1&quot; का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. %2</source>
        <translation>&quot;%1&quot; का उपयोग नहीं किया जा सकता। %2</translation>
    </message>
    <message>
        <source>The settings of the generation</source>
        <translation>पाठ-निर्माण की सेटिंग</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>काम की फ़ाइल</translation>
    </message>
    <message>
        <source>The job was written by a newer version of Winnow. Use that version for it.</source>
        <translation>यह काम Winnow के नए संस्करण ने लिखा है। इसके लिए उसी संस्करण का उपयोग करें।</translation>
    </message>
    <message>
        <source>The kind of the job (field &quot;kind&quot;) is none of %1.</source>
        <translation>काम का प्रकार (फ़ील्ड &quot;kind&quot;) इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>kind of the job (field &quot;kind&quot;)</source>
        <translation>काम का प्रकार (फ़ील्ड &quot;kind&quot;)</translation>
    </message>
    <message>
        <source>The prompt is empty. Write one.</source>
        <translation>प्रॉम्प्ट ख़ाली है। प्रॉम्प्ट लिखें।</translation>
    </message>
    <message>
        <source>The setting &quot;max_length&quot; must be from 1 to 32768.</source>
        <translation>सेटिंग &quot;max_length&quot; 1 से 32768 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The setting &quot;temperature&quot; must be from 0 to 100.</source>
        <translation>सेटिंग &quot;temperature&quot; 0 से 100 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The setting &quot;top_k&quot; must be 0 (all) or more.</source>
        <translation>सेटिंग &quot;top_k&quot; 0 (सभी) या अधिक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The setting &quot;top_p&quot; must be above 0 and at most 1.</source>
        <translation>सेटिंग &quot;top_p&quot; 0 से बड़ी और अधिकतम 1 होनी चाहिए।</translation>
    </message>
    <message>
        <source>No model is named. Choose one.</source>
        <translation>किसी मॉडल का नाम नहीं दिया गया। कोई मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The device must be auto, cpu, cuda or mps.</source>
        <translation>उपकरण auto, cpu, cuda या mps होना चाहिए।</translation>
    </message>
    <message>
        <source>The number of threads must be from 0 (all) to 4096.</source>
        <translation>थ्रेड की संख्या 0 (सभी) से 4096 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>The setting &quot;idle_seconds&quot; must be from 1 to 86400.</source>
        <translation>सेटिंग &quot;idle_seconds&quot; 1 से 86400 तक होनी चाहिए।</translation>
    </message>
    <message>
        <source>Products in eight bits (int8_products) are for scoring with weights in int8 (base_weights).</source>
        <translation>आठ बिट के गुणनफल (int8_products) केवल int8 भारों (base_weights) के साथ स्कोर निकालने के लिए हैं।</translation>
    </message>
    <message>
        <source>The memory plan</source>
        <translation>मेमोरी-योजना</translation>
    </message>
    <message>
        <source>weights in %1</source>
        <translation>भार %1 में</translation>
    </message>
    <message>
        <source>weights in %1, gradient checkpointing</source>
        <translation>भार %1 में, ग्रेडिएंट चेकपॉइंटिंग</translation>
    </message>
    <message>
        <source>weights in %1, activations in bfloat16</source>
        <translation>भार %1 में, सक्रियण bfloat16 में</translation>
    </message>
    <message>
        <source>weights in %1, gradient checkpointing, activations in bfloat16</source>
        <translation>भार %1 में, ग्रेडिएंट चेकपॉइंटिंग, सक्रियण bfloat16 में</translation>
    </message>
    <message>
        <source>has a name that this version of Winnow does not know</source>
        <translation>में ऐसा नाम है जिसे Winnow का यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must be %3.</source>
        <translation>सेटिंग &quot;%1&quot; (%2) %3 होनी चाहिए।</translation>
    </message>
    <message>
        <source>at least one of the seven projections</source>
        <translation>सात प्रक्षेपणों में से कम से कम एक वाली</translation>
    </message>
    <message>
        <source>made of q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj and down_proj</source>
        <translation>q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj और down_proj से ही बनी</translation>
    </message>
    <message>
        <source>a list that names each projection once</source>
        <translation>हर प्रक्षेपण को एक ही बार गिनाने वाली सूची</translation>
    </message>
    <message>
        <source>from 1 to 1024</source>
        <translation>1 से 1024 तक</translation>
    </message>
    <message>
        <source>from 0.001 to 100000</source>
        <translation>0.001 से 100000 तक</translation>
    </message>
    <message>
        <source>from 0 to 0.95</source>
        <translation>0 से 0.95 तक</translation>
    </message>
    <message>
        <source>the number of a layer, from 0, or -1, -2 or -3 (the upper half, third or quarter of the layers)</source>
        <translation>0 से गिनी गई किसी परत की संख्या, या -1, -2 या -3 (परतों का ऊपरी आधा, तिहाई या चौथाई भाग)</translation>
    </message>
    <message>
        <source>from 1e-9 to 1</source>
        <translation>1e-9 से 1 तक</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>0 से 1 तक</translation>
    </message>
    <message>
        <source>from 0 to below 1</source>
        <translation>0 या अधिक और 1 से कम</translation>
    </message>
    <message>
        <source>from 1e-16 to 0.01</source>
        <translation>1e-16 से 0.01 तक</translation>
    </message>
    <message>
        <source>from 0 (no clipping) to 1000000</source>
        <translation>0 (कोई ग्रेडिएंट सीमा नहीं) से 1000000 तक</translation>
    </message>
    <message>
        <source>from 1 to 4096</source>
        <translation>1 से 4096 तक</translation>
    </message>
    <message>
        <source>from 0 (not trained) to 1000</source>
        <translation>0 (प्रशिक्षण नहीं) से 1000 तक</translation>
    </message>
    <message>
        <source>from 0 (never) to 1000</source>
        <translation>0 (कभी नहीं) से 1000 तक</translation>
    </message>
    <message>
        <source>from 8 to 32768</source>
        <translation>8 से 32768 तक</translation>
    </message>
    <message>
        <source>from 1 to 86400</source>
        <translation>1 से 86400 तक</translation>
    </message>
    <message>
        <source>0 (all) or more</source>
        <translation>0 (सभी) या अधिक</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 या अधिक</translation>
    </message>
    <message>
        <source>There is no recipe &quot;%1&quot;. Choose quick, recommended, codelab or untrained.</source>
        <translation>&quot;%1&quot; नाम की कोई विधि नहीं है। quick, recommended, codelab या untrained चुनें।</translation>
    </message>
    <message>
        <source>quick, recommended, codelab, untrained or own</source>
        <translation>quick, recommended, codelab, untrained या own</translation>
    </message>
    <message>
        <source>The result, an epoch</source>
        <translation>परिणाम, एक दौर</translation>
    </message>
    <message>
        <source>The result, a loss</source>
        <translation>परिणाम, एक हानि</translation>
    </message>
    <message>
        <source>The result, the estimate</source>
        <translation>परिणाम, अनुमान</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>is neither &quot;finished&quot; nor &quot;cancelled&quot;</source>
        <translation>का मान न &quot;finished&quot; है, न &quot;cancelled&quot;</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>The request is longer than %1 bytes. Score such a text as a comment of the project.</source>
        <translation>अनुरोध %1 बाइट से लंबा है। ऐसे पाठ का स्कोर प्रोजेक्ट की टिप्पणी के रूप में निकालें।</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>कार्य-परिभाषा</translation>
    </message>
    <message>
        <source>The training settings</source>
        <translation>प्रशिक्षण की सेटिंग</translation>
    </message>
    <message>
        <source>The type of the activations is none of %1.</source>
        <translation>सक्रियणों का प्रकार इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>The type of the weights (besides &quot;auto&quot;) is none of %1.</source>
        <translation>भारों का प्रकार (&quot;auto&quot; के अलावा) इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>The setting of gradient checkpointing (besides &quot;auto&quot;) is none of %1.</source>
        <translation>ग्रेडिएंट चेकपॉइंटिंग की सेटिंग (&quot;auto&quot; के अलावा) इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>Could not read the adapter&apos;s folder &quot;%1&quot;: %2</source>
        <translation>एडैप्टर का फ़ोल्डर &quot;%1&quot; पढ़ा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The project has an adapter file with a name that is not a plain file name. It was not written.</source>
        <translation>प्रोजेक्ट में एडैप्टर की एक फ़ाइल है जिसका नाम फ़ाइल का साधारण नाम नहीं है। उसे नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Run %1 has no adapter: it did not come to its end.</source>
        <translation>रन %1 का कोई एडैप्टर नहीं है: वह पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The source of an annotation is none of %1.</source>
        <translation>निर्णय का स्रोत इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>source of an annotation</source>
        <translation>निर्णय का स्रोत</translation>
    </message>
    <message>
        <source>The kind of an annotation is none of %1.</source>
        <translation>निर्णय का प्रकार इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>kind of an annotation</source>
        <translation>निर्णय का प्रकार</translation>
    </message>
    <message>
        <source>The role of an annotation is none of %1.</source>
        <translation>निर्णय की भूमिका इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>role of an annotation</source>
        <translation>निर्णय की भूमिका</translation>
    </message>
    <message>
        <source>There is no decision with the number %1.</source>
        <translation>संख्या %1 का कोई निर्णय नहीं है।</translation>
    </message>
    <message>
        <source>Could not write the backup &quot;%1&quot;: %2</source>
        <translation>बैकअप &quot;%1&quot; लिखा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The backup that was just written cannot be read back, so it was removed. Is the disk sound?</source>
        <translation>अभी लिखा गया बैकअप वापस पढ़ा नहीं जा सकता, इसलिए उसे हटा दिया गया। क्या डिस्क ठीक है?</translation>
    </message>
    <message>
        <source>Could not look after the backups of &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; के बैकअप सँभाले नहीं जा सके: %2</translation>
    </message>
    <message>
        <source>Could not remove the backup &quot;%1&quot;: %2</source>
        <translation>बैकअप &quot;%1&quot; हटाया नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The project has no index %1.</source>
        <translation>प्रोजेक्ट में इंडेक्स %1 नहीं है।</translation>
    </message>
    <message>
        <source>the changes could not be watched</source>
        <translation>बदलावों पर नज़र नहीं रखी जा सकी</translation>
    </message>
    <message>
        <source>the changes could not be undone</source>
        <translation>बदलाव वापस नहीं लिए जा सके</translation>
    </message>
    <message>
        <source>The project has no comment with the id &quot;%1&quot;. `winnow-cli export labels` lists them.</source>
        <translation>प्रोजेक्ट में &quot;%1&quot; पहचान वाली कोई टिप्पणी नहीं है। `winnow-cli export labels` उनकी सूची देता है।</translation>
    </message>
    <message>
        <source>Several comments have the id &quot;%1&quot;, so it is not clear which one is meant.</source>
        <translation>कई टिप्पणियों की पहचान &quot;%1&quot; है, इसलिए स्पष्ट नहीं कि कौन-सी टिप्पणी चाहिए।</translation>
    </message>
    <message>
        <source>The project has no comment with the number %1 any more.</source>
        <translation>प्रोजेक्ट में संख्या %1 की टिप्पणी अब नहीं है।</translation>
    </message>
    <message>
        <source>The project has no comment with the number %1.</source>
        <translation>प्रोजेक्ट में संख्या %1 की कोई टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>The project has no comment with the number %1. Nothing was deleted.</source>
        <translation>प्रोजेक्ट में संख्या %1 की कोई टिप्पणी नहीं है। कुछ नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>The comments are deleted, but the disk is too full to write the project anew without their text. Free as much space as the project takes, then do it again.</source>
        <translation>टिप्पणियाँ मिटा दी गईं, पर डिस्क इतनी भरी है कि प्रोजेक्ट को उनके पाठ के बिना नए सिरे से नहीं लिखा जा सका। जितनी जगह प्रोजेक्ट लेता है उतनी ख़ाली करें, फिर यह दोबारा करें।</translation>
    </message>
    <message>
        <source>A decision needs the name of the one who makes it. Give your name first.</source>
        <translation>निर्णय के लिए निर्णय लेने वाले का नाम चाहिए। पहले अपना नाम बताएँ।</translation>
    </message>
    <message>
        <source>No comment is chosen.</source>
        <translation>कोई टिप्पणी चुनी नहीं गई।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label of the task &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; कार्य &quot;%2&quot; का लेबल नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label of run %2.</source>
        <translation>&quot;%1&quot; रन %2 का लेबल नहीं है।</translation>
    </message>
    <message>
        <source>The project has no scores of run %1 to choose comments by.</source>
        <translation>प्रोजेक्ट में रन %1 के स्कोर नहीं हैं, जिनसे टिप्पणियाँ चुनी जा सकें।</translation>
    </message>
    <message>
        <source>The project has entries that refer to nothing. Restore it from a backup.</source>
        <translation>प्रोजेक्ट में ऐसी प्रविष्टियाँ हैं जो उन चीज़ों की ओर संकेत करती हैं जो मौजूद ही नहीं हैं। इसे बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>The project does not have the tables of a Winnow project of its version. It was changed by another program, or is damaged; restore it from a backup.</source>
        <translation>प्रोजेक्ट में वे तालिकाएँ नहीं हैं जो उसके संस्करण के Winnow प्रोजेक्ट में होती हैं। उसे किसी दूसरे प्रोग्राम ने बदला है, या वह क्षतिग्रस्त है; उसे बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>The project %1 is damaged. It was left as it is; restore it from a backup.</source>
        <translation>प्रोजेक्ट %1 क्षतिग्रस्त है। उसे जैसा है वैसा ही छोड़ दिया गया; उसे बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Winnow project.</source>
        <translation>&quot;%1&quot; Winnow का प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Winnow (format %2, this one knows %3). Use that version; the file was left as it is.</source>
        <translation>प्रोजेक्ट %1 Winnow के नए संस्करण से बना है (प्रारूप %2, यह संस्करण %3 तक जानता है)। उसी संस्करण का उपयोग करें; फ़ाइल जैसी है वैसी ही छोड़ दी गई।</translation>
    </message>
    <message>
        <source>The project %1 has no valid version. It was left as it is; restore it from a backup.</source>
        <translation>प्रोजेक्ट %1 का संस्करण मान्य नहीं है। उसे जैसा है वैसा ही छोड़ दिया गया; उसे बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>प्रोजेक्ट %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file, so it is not a Winnow project.</source>
        <translation>&quot;%1&quot; फ़ाइल नहीं है, इसलिए वह Winnow का प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, so it is not a Winnow project.</source>
        <translation>&quot;%1&quot; ख़ाली है, इसलिए वह Winnow का प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The project %1 is write-protected. Allow writing to it, or make a copy elsewhere.</source>
        <translation>प्रोजेक्ट %1 में लिखने की अनुमति नहीं है। उसमें लिखने की अनुमति दें, या कहीं और प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>The project %1 lies in a folder that is write-protected, so that no change of it can be written. Allow writing there, or make a copy elsewhere.</source>
        <translation>प्रोजेक्ट %1 ऐसे फ़ोल्डर में है जिसमें लिखने की अनुमति नहीं है, इसलिए उसका कोई बदलाव लिखा नहीं जा सकता। वहाँ लिखने की अनुमति दें, या कहीं और प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>There is no folder %1 for the project.</source>
        <translation>प्रोजेक्ट के लिए फ़ोल्डर %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The project has a setting &quot;%1&quot; that cannot be read. Restore it from a backup.</source>
        <translation>प्रोजेक्ट की सेटिंग &quot;%1&quot; पढ़ी नहीं जा सकती। प्रोजेक्ट को बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>The value of the setting &quot;%1&quot; is not JSON.</source>
        <translation>सेटिंग &quot;%1&quot; का मान JSON नहीं है।</translation>
    </message>
    <message>
        <source>Not even what is decided about the comments can be read of the project. Restore it from a backup.</source>
        <translation>प्रोजेक्ट से यह भी नहीं पढ़ा जा सकता कि टिप्पणियों के बारे में क्या तय करना है। इसे बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>What can be read of the project makes no sound one. Restore it from a backup.</source>
        <translation>प्रोजेक्ट से जो कुछ पढ़ा जा सकता है, उससे सही-सलामत प्रोजेक्ट नहीं बनता। इसे बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>Could not set the damaged project aside as &quot;%1&quot;: %2</source>
        <translation>क्षतिग्रस्त प्रोजेक्ट को &quot;%1&quot; के रूप में अलग नहीं रखा जा सका: %2</translation>
    </message>
    <message>
        <source>Could not set aside &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; को अलग नहीं रखा जा सका: %2</translation>
    </message>
    <message>
        <source>The state of a run is none of %1.</source>
        <translation>रन की स्थिति इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>state of a run</source>
        <translation>रन की स्थिति</translation>
    </message>
    <message>
        <source>The project has no run %1. `winnow-cli runs` lists those it has.</source>
        <translation>प्रोजेक्ट में रन %1 नहीं है। जो रन हैं उनकी सूची `winnow-cli runs` देता है।</translation>
    </message>
    <message>
        <source>The repair was stopped; the copy was not made.</source>
        <translation>मरम्मत रोक दी गई; प्रति नहीं बनाई गई।</translation>
    </message>
    <message>
        <source>The project has a score that cannot be read. Restore it from a backup.</source>
        <translation>प्रोजेक्ट का एक स्कोर पढ़ा नहीं जा सकता। प्रोजेक्ट को बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>The model gave a score that is not a number for comment %1. The run is of no use; train again with a smaller learning rate.</source>
        <translation>मॉडल ने टिप्पणी %1 को ऐसा स्कोर दिया जो संख्या नहीं है। रन किसी काम का नहीं; सीखने की दर घटाकर फिर प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>Nobody has labelled this comment, so there is nothing to settle. Label it.</source>
        <translation>इस टिप्पणी पर किसी ने लेबल नहीं लगाया, इसलिए तय करने को कुछ नहीं है। इस पर लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>The split is frozen: a score on its test part was looked at, and a test part that is chosen after looking measures nothing. Make a new project for another split.</source>
        <translation>विभाजन अब बदला नहीं जा सकता: इसके परीक्षण भाग का स्कोर देखा जा चुका है, और देखने के बाद चुना गया परीक्षण भाग कुछ नहीं मापता। दूसरे विभाजन के लिए नया प्रोजेक्ट बनाएँ।</translation>
    </message>
    <message>
        <source>The project %1 was moved, renamed or replaced while it was open. Nothing was changed; open it again where it is now.</source>
        <translation>प्रोजेक्ट %1 को खुला रहते हुए कहीं और रखा गया, उसका नाम बदला गया या उसकी जगह दूसरी फ़ाइल रख दी गई। कुछ नहीं बदला गया; वह अब जहाँ है वहाँ से उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>The project %1 was changed, but the disk reports an error or is full: after a loss of power the change may be gone. Check the disk, then open the project again and look whether the change is there.</source>
        <translation>प्रोजेक्ट %1 बदला गया, पर डिस्क गड़बड़ी बता रही है या भर गई है: बिजली जाने पर यह बदलाव खो सकता है। डिस्क जाँचें, फिर प्रोजेक्ट दोबारा खोलकर देखें कि बदलाव है या नहीं।</translation>
    </message>
    <message>
        <source>The project %1 is being written by another program. Wait until that is done, then try again.</source>
        <translation>प्रोजेक्ट %1 में कोई दूसरा प्रोग्राम लिख रहा है। उसके पूरा होने तक रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The project %1 could not be written: the disk is full. Nothing was changed; free some space, then try again.</source>
        <translation>प्रोजेक्ट %1 लिखा नहीं जा सका: डिस्क भर गई है। कुछ नहीं बदला गया; कुछ जगह ख़ाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The project %1 could not be read or written: the disk reports an error or is full. Nothing was changed.</source>
        <translation>प्रोजेक्ट %1 पढ़ा या लिखा नहीं जा सका: डिस्क गड़बड़ी बता रही है या भर गई है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The project %1 is not a Winnow project, or is damaged at its beginning.</source>
        <translation>प्रोजेक्ट %1 Winnow का प्रोजेक्ट नहीं है, या उसका आरंभ क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The project %1 is write-protected. Allow writing to the file and its folder, or make a copy elsewhere.</source>
        <translation>प्रोजेक्ट %1 में लिखने की अनुमति नहीं है। फ़ाइल और उसके फ़ोल्डर में लिखने की अनुमति दें, या कहीं और प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>The project %1 cannot be opened, or no file can be made beside it. Is the folder there, and may you read and write it?</source>
        <translation>प्रोजेक्ट %1 खोला नहीं जा सकता, या उसके पास कोई फ़ाइल नहीं बनाई जा सकती। क्या फ़ोल्डर मौजूद है, और क्या आपको उसमें पढ़ने और लिखने की अनुमति है?</translation>
    </message>
    <message>
        <source>The project %1 could not be used: there is not enough memory. Close other programs, then try again.</source>
        <translation>प्रोजेक्ट %1 का उपयोग नहीं हो सका: मेमोरी काफ़ी नहीं है। दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The project %1 cannot hold a text or a file of this size.</source>
        <translation>प्रोजेक्ट %1 में इतना बड़ा पाठ या इतनी बड़ी फ़ाइल नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>The project %1 was asked to stop what it did.</source>
        <translation>प्रोजेक्ट %1 में चल रहा काम रोकने को कहा गया।</translation>
    </message>
    <message>
        <source>The project %1 could not be used as asked (SQLite: %2).</source>
        <translation>प्रोजेक्ट %1 का उपयोग वैसे नहीं हो सका जैसे कहा गया (SQLite: %2)।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; cannot be renamed to &quot;%2&quot;: the task has no such label.</source>
        <translation>लेबल &quot;%1&quot; का नाम &quot;%2&quot; नहीं किया जा सकता: कार्य में ऐसा कोई लेबल नहीं है।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; cannot go: comments have it. Give them another label first, or rename it.</source>
        <translation>लेबल &quot;%1&quot; हटाया नहीं जा सकता: वह टिप्पणियों पर लगा है। पहले उन्हें दूसरा लेबल दें, या इसका नाम बदलें।</translation>
    </message>
    <message>
        <source>The project has a task &quot;%1&quot; already. Choose another name.</source>
        <translation>प्रोजेक्ट में कार्य &quot;%1&quot; पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The project has a task whose labels cannot be read. Restore it from a backup.</source>
        <translation>प्रोजेक्ट में एक कार्य है जिसके लेबल पढ़े नहीं जा सकते। प्रोजेक्ट को बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>The format of a task&apos;s prompt is none of %1.</source>
        <translation>कार्य के प्रॉम्प्ट का प्रारूप इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>format of a task&apos;s prompt</source>
        <translation>कार्य के प्रॉम्प्ट का प्रारूप</translation>
    </message>
    <message>
        <source>The project has no task yet.</source>
        <translation>प्रोजेक्ट में अभी कोई कार्य नहीं है।</translation>
    </message>
    <message>
        <source>The project has several tasks: say which with --task. There are %1.</source>
        <translation>प्रोजेक्ट में कई कार्य हैं: --task से बताएँ कि कौन-सा। ये हैं: %1।</translation>
    </message>
    <message>
        <source>The project has no task &quot;%1&quot;. It has %2.</source>
        <translation>प्रोजेक्ट में कार्य &quot;%1&quot; नहीं है। उसमें ये हैं: %2।</translation>
    </message>
    <message>
        <source>The project has no task with the number %1 any more.</source>
        <translation>प्रोजेक्ट में संख्या %1 का कार्य अब नहीं है।</translation>
    </message>
    <message>
        <source>The SQLite library of this machine has no full-text search (FTS5).</source>
        <translation>इस मशीन की SQLite लाइब्रेरी में पूरे पाठ की खोज (FTS5) नहीं है।</translation>
    </message>
    <message>
        <source>The SQLite library of this machine cannot take texts apart into words (unicode61).</source>
        <translation>इस मशीन की SQLite लाइब्रेरी पाठों को शब्दों में नहीं बाँट सकती (unicode61)।</translation>
    </message>
    <message>
        <source>This cannot be done any more: what it changed was changed again since, by another window or person. Nothing was changed.</source>
        <translation>यह अब नहीं किया जा सकता: इसने जो बदला था उसे बाद में किसी दूसरी विंडो या व्यक्ति ने फिर बदल दिया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>फिर से करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The kind of a step of undo is none of %1.</source>
        <translation>वापस लेने के क़दम का प्रकार इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>kind of a step of undo</source>
        <translation>वापस लेने के क़दम का प्रकार</translation>
    </message>
    <message>
        <source>The project has a step of undo that cannot be read. Restore it from a backup.</source>
        <translation>प्रोजेक्ट में वापस लेने का एक क़दम ऐसा है जो पढ़ा नहीं जा सकता। प्रोजेक्ट को बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>There is no such step to undo.</source>
        <translation>वापस लेने के लिए ऐसा कोई क़दम नहीं है।</translation>
    </message>
    <message>
        <source>Could not remove &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; को हटाया नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The comment %1 of the training part has no label. Label it, or take it out of that part.</source>
        <translation>प्रशिक्षण भाग की टिप्पणी %1 पर लेबल नहीं है। उस पर लेबल लगाएँ, या उसे उस भाग से निकालें।</translation>
    </message>
    <message>
        <source>The comment %1 of the validation part has no label. Label it, or take it out of that part.</source>
        <translation>सत्यापन भाग की टिप्पणी %1 पर लेबल नहीं है। उस पर लेबल लगाएँ, या उसे उस भाग से निकालें।</translation>
    </message>
    <message>
        <source>The comment %1 of the training part has the label &quot;%2&quot;, which is not a label of the task &quot;%3&quot;.</source>
        <translation>प्रशिक्षण भाग की टिप्पणी %1 पर लेबल &quot;%2&quot; है, जो कार्य &quot;%3&quot; का लेबल नहीं है।</translation>
    </message>
    <message>
        <source>The comment %1 of the validation part has the label &quot;%2&quot;, which is not a label of the task &quot;%3&quot;.</source>
        <translation>सत्यापन भाग की टिप्पणी %1 पर लेबल &quot;%2&quot; है, जो कार्य &quot;%3&quot; का लेबल नहीं है।</translation>
    </message>
    <message>
        <source>All %1 comments of the training part have the same label: there is none labelled %2. Label some, then split and train again.</source>
        <translation>प्रशिक्षण भाग की सभी टिप्पणियों (%1) का लेबल एक ही है: लेबल %2 की एक भी नहीं है। कुछ पर यह लेबल लगाएँ, फिर नया विभाजन करें और दोबारा प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>The training part holds no comment labelled %1. Label some, then split and train again.</source>
        <translation>प्रशिक्षण भाग में लेबल %1 की कोई टिप्पणी नहीं है। कुछ पर यह लेबल लगाएँ, फिर नया विभाजन करें और दोबारा प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>The training part is empty. Label some comments and split them, then train again.</source>
        <translation>प्रशिक्षण भाग ख़ाली है। कुछ टिप्पणियों पर लेबल लगाएँ और उनका विभाजन करें, फिर दोबारा प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens, which leaves no room for an answer in %2 tokens. Raise the length (max_length).</source>
        <translation>प्रॉम्प्ट में %1 टोकन हैं, जिससे %2 टोकन में उत्तर के लिए जगह नहीं बचती। लंबाई (max_length) बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The plain way would take about %1 of memory and %2 may be used: chosen %3, about %4.</source>
        <translation>सबसे सरल तरीके में लगभग %1 मेमोरी लगती, और %2 का उपयोग किया जा सकता है। इसलिए यह चुना गया: %3, लगभग %4।</translation>
    </message>
    <message>
        <source>That may be too much too; a smaller batch or model takes less.</source>
        <translation>यह मेमोरी भी ज़्यादा पड़ सकती है; छोटे बैच या छोटे मॉडल में कम लगती है।</translation>
    </message>
    <message>
        <source>Scoring in int8 is computed by the processor. Add --device cpu, or choose another precision.</source>
        <translation>int8 में स्कोर प्रोसेसर निकालता है। --device cpu जोड़ें, या दूसरी सटीकता चुनें।</translation>
    </message>
    <message>
        <source>The type of the weights is none of %1.</source>
        <translation>भारों का प्रकार इनमें से कोई नहीं है: %1।</translation>
    </message>
    <message>
        <source>type of the weights</source>
        <translation>भारों का प्रकार</translation>
    </message>
    <message>
        <source>The first adapted layer is %1, but the model&apos;s layers go from 0 to %2. Choose a lower one (first_adapted_layer).</source>
        <translation>एडैप्टर वाली पहली परत %1 है, पर मॉडल की परतें 0 से %2 तक हैं। इससे नीचे की परत चुनें (first_adapted_layer)।</translation>
    </message>
    <message>
        <source>The environment variable %1 must be a number from %2 to %3, as torchrun sets it. Start the processes with torchrun, or unset WORLD_SIZE.</source>
        <translation>एनवायरनमेंट वेरिएबल %1 में %2 से %3 तक की संख्या होनी चाहिए, जैसा torchrun रखता है। प्रक्रियाएँ torchrun से शुरू करें, या WORLD_SIZE हटाएँ।</translation>
    </message>
    <message>
        <source>Another process of this job was lost, or did not answer for ten minutes, so this one ends too. Start the job again: a training goes on from its latest checkpoint.</source>
        <translation>इस काम की दूसरी प्रक्रिया बंद हो गई, या उसने दस मिनट तक उत्तर नहीं दिया, इसलिए यह भी समाप्त हो रही है। काम फिर शुरू करें: प्रशिक्षण अपने अंतिम चेकपॉइंट से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The %1 processes of this job did not find one another at %2, port %3 (%4). Are all of them started, and can this machine reach that one?</source>
        <translation>इस काम की %1 प्रक्रियाएँ %2, पोर्ट %3 पर एक-दूसरे को नहीं मिलीं (%4)। क्या वे सब शुरू हो चुकी हैं, और क्या यह मशीन उस तक पहुँच सकती है?</translation>
    </message>
    <message>
        <source>libtorch could not go on: %1</source>
        <translation>libtorch आगे नहीं बढ़ सका: %1</translation>
    </message>
    <message>
        <source>The job ended in a fault of the program: %1</source>
        <translation>प्रोग्राम की एक ग़लती के कारण काम समाप्त हो गया: %1</translation>
    </message>
    <message>
        <source>The gradient is no longer a finite number at step %1, so the training cannot go on. Try a lower learning rate, or clip the gradients (max_grad_norm 1).</source>
        <translation>चरण %1 पर ग्रेडिएंट अब परिमित संख्या नहीं रहा, इसलिए प्रशिक्षण आगे नहीं बढ़ सकता। सीखने की दर घटाकर देखें, या ग्रेडिएंट पर सीमा लगाएँ (max_grad_norm 1)।</translation>
    </message>
    <message>
        <source>The loss is no longer a finite number at step %1, so the training cannot go on. Try a lower learning rate, or clip the gradients (max_grad_norm 1).</source>
        <translation>चरण %1 पर हानि अब परिमित संख्या नहीं रही, इसलिए प्रशिक्षण आगे नहीं बढ़ सकता। सीखने की दर घटाकर देखें, या ग्रेडिएंट पर सीमा लगाएँ (max_grad_norm 1)।</translation>
    </message>
    <message>
        <source>The validation loss is no longer a finite number at step %1, so the training cannot go on. Try a lower learning rate, or clip the gradients (max_grad_norm 1).</source>
        <translation>चरण %1 पर सत्यापन की हानि अब परिमित संख्या नहीं रही, इसलिए प्रशिक्षण आगे नहीं बढ़ सकता। सीखने की दर घटाकर देखें, या ग्रेडिएंट पर सीमा लगाएँ (max_grad_norm 1)।</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>प्रशिक्षण रद्द किया गया।</translation>
    </message>
    <message>
        <source>the first process</source>
        <translation>पहली प्रक्रिया</translation>
    </message>
    <message>
        <source>The training cannot go on from &quot;%1&quot;: it was written by another version of Winnow. Delete that file to train from the beginning.</source>
        <translation>&quot;%1&quot; से प्रशिक्षण आगे नहीं बढ़ सकता: उसे Winnow के दूसरे संस्करण ने लिखा था। शुरू से प्रशिक्षण के लिए वह फ़ाइल मिटाएँ।</translation>
    </message>
    <message>
        <source>The training cannot go on from &quot;%1&quot;: its %2 is missing. Delete that file to train from the beginning.</source>
        <translation>&quot;%1&quot; से प्रशिक्षण आगे नहीं बढ़ सकता: उसमें %2 नहीं है। शुरू से प्रशिक्षण के लिए वह फ़ाइल मिटाएँ।</translation>
    </message>
    <message>
        <source>The training cannot go on from &quot;%1&quot;: the tensor %2 is missing or has another shape. Delete that file to train from the beginning.</source>
        <translation>&quot;%1&quot; से प्रशिक्षण आगे नहीं बढ़ सकता: टेंसर %2 नहीं है या उसका आकार दूसरा है। शुरू से प्रशिक्षण के लिए वह फ़ाइल मिटाएँ।</translation>
    </message>
    <message>
        <source>The training cannot go on from &quot;%1&quot;: it belongs to a job with other settings or examples. Delete that file to train from the beginning.</source>
        <translation>&quot;%1&quot; से प्रशिक्षण आगे नहीं बढ़ सकता: वह दूसरी सेटिंग या दूसरे उदाहरणों वाले काम का है। शुरू से प्रशिक्षण के लिए वह फ़ाइल मिटाएँ।</translation>
    </message>
    <message>
        <source>The checkpoint &quot;%1&quot;</source>
        <translation>चेकपॉइंट &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: the field &quot;best_validation_scores&quot; holds something else than numbers.</source>
        <translation>%1: फ़ील्ड &quot;best_validation_scores&quot; में संख्याओं के अलावा कुछ और है।</translation>
    </message>
    <message>
        <source>Only trainings and scorings can be divided among processes. Start this job without torchrun.</source>
        <translation>केवल प्रशिक्षण और स्कोर निकालना ही कई प्रक्रियाओं में बाँटा जा सकता है। यह काम torchrun के बिना शुरू करें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a picture, whatever its name says. Choose a CSV, TSV or JSONL file.</source>
        <translation>&quot;%1&quot; चित्र लगती है, नाम जो भी कहे। CSV, TSV या JSONL फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a PDF document, whatever its name says. Choose a CSV, TSV or JSONL file.</source>
        <translation>&quot;%1&quot; PDF दस्तावेज़ लगती है, नाम जो भी कहे। CSV, TSV या JSONL फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a spreadsheet (XLSX, ODS) or another ZIP archive. Save the spreadsheet as CSV, or unpack the archive, and choose that file.</source>
        <translation>&quot;%1&quot; स्प्रेडशीट (XLSX, ODS) या कोई और ZIP संग्रह लगती है। स्प्रेडशीट को CSV के रूप में सहेजें, या संग्रह को खोलें, और वही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a spreadsheet (XLS) or another Office document. Save it as CSV, and choose that file.</source>
        <translation>&quot;%1&quot; स्प्रेडशीट (XLS) या कोई और Office दस्तावेज़ लगती है। इसे CSV के रूप में सहेजें और वही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be packed with gzip. Unpack it, and choose the file that comes out.</source>
        <translation>&quot;%1&quot; gzip से दबाई हुई लगती है। इसे खोलें और जो फ़ाइल निकले उसे चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be an SQLite database or a Winnow project. Export its table as CSV, and choose that file.</source>
        <translation>&quot;%1&quot; SQLite डेटाबेस या Winnow प्रोजेक्ट लगती है। उसकी तालिका CSV के रूप में निर्यात करें और वही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be a Parquet file. Save its table as CSV, and choose that file.</source>
        <translation>&quot;%1&quot; Parquet फ़ाइल लगती है। उसकी तालिका CSV के रूप में सहेजें और वही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; seems to be no text: most of its rows hold a NUL in this encoding. Choose a CSV, TSV or JSONL file, or another encoding.</source>
        <translation>&quot;%1&quot; पाठ नहीं लगती: इस एन्कोडिंग में उसकी अधिकतर पंक्तियों में NUL है। CSV, TSV या JSONL फ़ाइल चुनें, या कोई और एन्कोडिंग।</translation>
    </message>
    <message>
        <source>The threshold of run %1</source>
        <translation>रन %1 की सीमा</translation>
    </message>
    <message>
        <source>Run %1 is being trained. Wait for its end or cancel it, then delete it.</source>
        <translation>रन %1 का प्रशिक्षण चल रहा है। उसके ख़त्म होने तक रुकें या उसे रद्द करें, फिर मिटाएँ।</translation>
    </message>
    <message>
        <source>Run %1 is deleted, but its folder %2 could not be removed. Remove it by hand.</source>
        <translation>रन %1 मिटा दिया गया, पर उसका फ़ोल्डर %2 हटाया नहीं जा सका। उसे हाथ से हटाएँ।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; cannot be renamed any more: runs know it by this name. Make a new task with the new labels.</source>
        <translation>लेबल &quot;%1&quot; का नाम अब बदला नहीं जा सकता: रन उसे इसी नाम से जानते हैं। नए लेबलों के साथ नया कार्य बनाएँ।</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; cannot go: comments have it. Give them another label first.</source>
        <translation>लेबल &quot;%1&quot; हटाया नहीं जा सकता: वह टिप्पणियों पर लगा है। पहले उन्हें दूसरा लेबल दें।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns labelled comments into a safety classifier of your own.</source>
        <translation>लेबल की हुई टिप्पणियों को आपके अपने सुरक्षा वर्गीकारक में बदलता है।</translation>
    </message>
    <message>
        <source>A project to open.</source>
        <translation>खोलने के लिए प्रोजेक्ट।</translation>
    </message>
    <message>
        <source>Write a report on a run of a project to the file that follows (.html or .pdf), and end.</source>
        <translation>प्रोजेक्ट के किसी रन की रिपोर्ट आगे दी गई फ़ाइल (.html या .pdf) में लिखकर समाप्त करें।</translation>
    </message>
    <message>
        <source>The run of the report; the newest finished one where none is named.</source>
        <translation>रिपोर्ट का रन; नाम न हो तो सबसे नया पूरा हुआ।</translation>
    </message>
    <message>
        <source>Quote misclassified comments in the report.</source>
        <translation>रिपोर्ट में ग़लत वर्गीकृत टिप्पणियाँ उद्धृत करें।</translation>
    </message>
    <message>
        <source>The part that the figures are of, test or validation; each look at the test is counted. Where none is named: the test once it was looked at, else validation.</source>
        <translation>आँकड़े किस भाग के हों, test या validation; परीक्षण को हर बार देखना गिना जाता है। न बताने पर: परीक्षण, अगर वह देखा जा चुका हो, नहीं तो सत्यापन।</translation>
    </message>
</context>
<context>
    <name>winnow::AddressDialog</name>
    <message>
        <source>Which &amp;file:</source>
        <translation>कौन-सी फ़ाइल (&amp;F):</translation>
    </message>
    <message>
        <source>Get a model by its address</source>
        <translation>पते से मॉडल लें</translation>
    </message>
    <message>
        <source>The &amp;address of a Gemma at Hugging Face (hf:organisation/name) or Kaggle (kaggle:owner/model/framework/variation), or that of its page in your browser:</source>
        <translation>Hugging Face (hf:organisation/name) या Kaggle (kaggle:owner/model/framework/variation) पर किसी Gemma का पता (&amp;A), या ब्राउज़र में उसके पृष्ठ का:</translation>
    </message>
    <message>
        <source>Address of the model</source>
        <translation>मॉडल का पता</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>मॉडल की फ़ाइल</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln GGUF file(s); one of them is enough.</source>
        <translation>
            <numerusform>%1 में %Ln GGUF फ़ाइल है; एक काफ़ी है।</numerusform>
            <numerusform>%1 में %Ln GGUF फ़ाइलें हैं; उनमें से एक काफ़ी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s).</source>
        <translation>
            <numerusform>%1: %Ln फ़ाइल।</numerusform>
            <numerusform>%1: %Ln फ़ाइलें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s), %2 in all.</source>
        <translation>
            <numerusform>%1: %Ln फ़ाइल, कुल %2।</numerusform>
            <numerusform>%1: %Ln फ़ाइलें, कुल %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>%1 में साइन इन करें…</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>उसका पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>कनेक्शन…</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Asking what there is…</source>
        <translation>पूछा जा रहा है कि वहाँ क्या है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>winnow::AgreementPanel</name>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance would give.</source>
        <translation>कोहेन का कप्पा: 1 पूरी सहमति है, 0 वह जो संयोग से होता।</translation>
    </message>
    <message>
        <source>Comments that two people labelled differently</source>
        <translation>टिप्पणियाँ जिन पर दो लोगों ने अलग लेबल लगाए</translation>
    </message>
    <message>
        <source>Nothing was read twice yet.</source>
        <translation>अभी कुछ भी दो बार नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>%1 and %2 agree on %3 of %4. Cohen&apos;s kappa: %5</source>
        <translation>%4 में से %3 पर %1 और %2 सहमत हैं। कोहेन का कप्पा: %5</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln disagreement(s)</source>
        <translation>
            <numerusform>%Ln असहमति तय करें</numerusform>
            <numerusform>%Ln असहमतियाँ तय करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>अभी दिखाएँ</translation>
    </message>
    <message>
        <source>%1 read, %2 left. How far you and the others agree shows when you are through.</source>
        <translation>%1 पढ़ी गईं, %2 बाकी। आप और दूसरे कितने सहमत हैं, यह आपके पूरा करने पर दिखेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to settle</source>
        <translation>
            <numerusform>%Ln को तय करना बाकी है</numerusform>
            <numerusform>%Ln को तय करना बाकी है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotatorText</name>
    <message>
        <source>the file</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>winnow::BackupKeeper</name>
    <message>
        <source>No backup could be made. %1</source>
        <translation>बैकअप नहीं बन सका। %1</translation>
    </message>
</context>
<context>
    <name>winnow::BalanceBars</name>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>लेबल किया हुआ</translation>
    </message>
</context>
<context>
    <name>winnow::CalibrationPlot</name>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>औसत स्कोर</translation>
    </message>
    <message>
        <source>Share of positives</source>
        <translation>धनात्मक का हिस्सा</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>पूर्णतः अंशांकित</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>winnow::CheckDialog</name>
    <message>
        <source>Check %1</source>
        <translation>%1 की जाँच</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>बैकअप से लौटाएँ…</translation>
    </message>
    <message>
        <source>Repair into a copy…</source>
        <translation>मरम्मत करके प्रति बनाएँ…</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>प्रति खोलें</translation>
    </message>
    <message>
        <source>What was kept and what was lost</source>
        <translation>क्या बचा और क्या खोया</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खोया</translation>
    </message>
    <message>
        <source>Every page, every row and every label of the project is looked at. You can go on working meanwhile; closing this stops it.</source>
        <translation>प्रोजेक्ट का हर पन्ना, हर पंक्ति और हर लेबल देखा जा रहा है। तब तक आप काम जारी रख सकते हैं; इसे बंद करने से जाँच रुक जाती है।</translation>
    </message>
    <message>
        <source>The project is sound. It holds %1.</source>
        <translation>प्रोजेक्ट सही-सलामत है। इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>The project is damaged:</source>
        <translation>प्रोजेक्ट क्षतिग्रस्त है:</translation>
    </message>
    <message>
        <source>A backup brings back what it was before. Or a copy is made of all that can be read; the project itself stays as it is.</source>
        <translation>बैकअप उसे पहले जैसा कर देता है। या जो कुछ पढ़ा जा सकता है उसकी एक प्रति बनती है; प्रोजेक्ट ख़ुद जैसा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Where the repaired copy goes</source>
        <translation>मरम्मत की हुई प्रति कहाँ जाए</translation>
    </message>
    <message>
        <source>All that can be read is written into %1…</source>
        <translation>जो कुछ पढ़ा जा सकता है, वह %1 में लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>The copy is sound, and lacks what could not be read. What could be undone before cannot be undone in it.</source>
        <translation>प्रति सही-सलामत है, और जो पढ़ा नहीं जा सका वह उसमें नहीं है। पहले जो वापस लिया जा सकता था, वह उसमें नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The copy is sound, and everything could be read. What could be undone before cannot be undone in it.</source>
        <translation>प्रति सही-सलामत है, और सब कुछ पढ़ा जा सका। पहले जो वापस लिया जा सकता था, वह उसमें नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>some</source>
        <translation>कुछ</translation>
    </message>
</context>
<context>
    <name>winnow::CloseQuestion</name>
    <message>
        <source>Question before closing</source>
        <translation>बंद करने से पहले प्रश्न</translation>
    </message>
    <message>
        <source>&amp;Stop the training</source>
        <translation>प्रशिक्षण रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>Stay &amp;open</source>
        <translation>खुला रहने दें (&amp;O)</translation>
    </message>
    <message>
        <source>Run %1 is being trained.</source>
        <translation>रन %1 प्रशिक्षित हो रहा है।</translation>
    </message>
    <message>
        <source>It can go on without the window, which comes back when you open the project again. Or stop it: it can go on later from its last checkpoint, at most two minutes old.</source>
        <translation>यह विंडो के बिना चलता रह सकता है; प्रोजेक्ट फिर खोलने पर विंडो लौट आती है। या इसे रोकें: बाद में अंतिम चेकपॉइंट से, जो अधिकतम दो मिनट पुराना होगा, आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Being downloaded: %1.</source>
        <translation>डाउनलोड हो रहा है: %1।</translation>
    </message>
    <message>
        <source>This can go on without the window, which comes back when you start Winnow again. Or stop it: what has come is kept, and it goes on from there the next time.</source>
        <translation>यह विंडो के बिना चलता रह सकता है; Winnow फिर शुरू करने पर विंडो लौट आती है। या इसे रोकें: जो आ चुका है वह रहता है, और अगली बार वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>&amp;Stop both</source>
        <translation>दोनों रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop downloading</source>
        <translation>डाउनलोड रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>A training is being started. It can go on without the window, which comes back when you open the project again. Or stop it: nothing of it is there yet.</source>
        <translation>प्रशिक्षण शुरू हो रहा है। वह बिना विंडो के चलता रह सकता है; प्रोजेक्ट फिर खोलने पर विंडो लौट आती है। या उसे रोकें: अभी उसका कुछ भी नहीं बना है।</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>पृष्ठभूमि में जारी रखें (&amp;B)</translation>
    </message>
</context>
<context>
    <name>winnow::ColumnKeeper</name>
    <message>
        <source>Usual columns</source>
        <translation>सामान्य स्तंभ</translation>
    </message>
</context>
<context>
    <name>winnow::CommandCard</name>
    <message>
        <source>Show command</source>
        <translation>आदेश दिखाएँ</translation>
    </message>
    <message>
        <source>The same training with winnow-cli, on this machine or another.</source>
        <translation>winnow-cli से वही प्रशिक्षण, इस मशीन पर या दूसरी पर।</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>टर्मिनल के लिए आदेश</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>नक़ल करें</translation>
    </message>
</context>
<context>
    <name>winnow::CommentCard</name>
    <message>
        <source>The selected comment</source>
        <translation>चुनी हुई टिप्पणी</translation>
    </message>
    <message>
        <source>Select a comment to read it in full and to see where it stands on every curve.</source>
        <translation>पूरी पढ़ने और हर वक्र पर उसकी जगह देखने के लिए कोई टिप्पणी चुनें।</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>स्कोर %1</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>लेबल %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>अनुमान %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>नोट: %1</translation>
    </message>
</context>
<context>
    <name>winnow::CommentCommands</name>
    <message>
        <source>Move to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>%1 का लेबल लगाएँ</translation>
    </message>
    <message>
        <source>Mark as skipped</source>
        <translation>छोड़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>अनिश्चित चिह्नित करें</translation>
    </message>
    <message>
        <source>Take the label away</source>
        <translation>लेबल हटाएँ</translation>
    </message>
    <message>
        <source>Move to training</source>
        <translation>प्रशिक्षण में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to validation</source>
        <translation>सत्यापन में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to test</source>
        <translation>परीक्षण में ले जाएँ</translation>
    </message>
    <message>
        <source>Take out of the split</source>
        <translation>विभाजन से निकालें</translation>
    </message>
    <message>
        <source>Send to the label queue</source>
        <translation>लेबल कतार में भेजें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>नक़ल करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The last change is still being made. This one was not begun.</source>
        <translation>पिछला बदलाव अभी हो रहा है। यह वाला शुरू नहीं किया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n comment(s)…</source>
        <translation>
            <numerusform>%n टिप्पणी बदली जा रही है…</numerusform>
            <numerusform>%n टिप्पणियाँ बदली जा रही हैं…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %Ln chosen comment(s) to the label queue</source>
        <translation>
            <numerusform>चुनी हुई %Ln टिप्पणी लेबल कतार में भेजें</numerusform>
            <numerusform>चुनी हुई %Ln टिप्पणियाँ लेबल कतार में भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln comment(s) shown to the label queue</source>
        <translation>
            <numerusform>दिखाई गई %Ln टिप्पणी लेबल कतार में भेजें</numerusform>
            <numerusform>दिखाई गई सभी %Ln टिप्पणियाँ लेबल कतार में भेजें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CommentModel</name>
    <message>
        <source>How far the score is from another decision: a wrong one with a wide margin was made surely.</source>
        <translation>स्कोर दूसरे निर्णय से कितनी दूर है: चौड़े अंतर वाला ग़लत निर्णय पूरे यक़ीन से लिया गया था।</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>लेबल किया हुआ</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, अब %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>The score that run %1 gives.</source>
        <translation>रन %1 का दिया हुआ स्कोर।</translation>
    </message>
</context>
<context>
    <name>winnow::CommentTable</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>A click sorts by the length of the text.</source>
        <translation>क्लिक करने पर पाठ की लंबाई से क्रम लगता है।</translation>
    </message>
    <message>
        <source>A click sorts by the time of the decision.</source>
        <translation>क्लिक करने पर निर्णय के समय से क्रम लगता है।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Score (run %1)</source>
        <translation>स्कोर (रन %1)</translation>
    </message>
    <message>
        <source>Comment (by length)</source>
        <translation>टिप्पणी (लंबाई से)</translation>
    </message>
    <message>
        <source>Annotator (by time)</source>
        <translation>लेबलकर्ता (समय से)</translation>
    </message>
</context>
<context>
    <name>winnow::CommentTableView</name>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>winnow::CommentsPage</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>जो दिख रहा है उसे निर्यात करें…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>अभी कोई टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>Import a CSV, TSV or JSON Lines file, or drop one here.</source>
        <translation>CSV, TSV या JSON Lines फ़ाइल आयात करें, या यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>No comment fits the search and the filters.</source>
        <translation>खोज और फ़िल्टर से कोई टिप्पणी मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>जो दिख रहा है उसे निर्यात करें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the comment</source>
        <translation>टिप्पणी खोलें</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>more than %1 of %2</source>
        <translation>%2 में से %1 से अधिक</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 चुनी गईं</translation>
    </message>
    <message>
        <source>The list is still being read. Export again in a moment.</source>
        <translation>सूची अभी पढ़ी जा रही है। थोड़ी देर में फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>indexing for search, %1%</source>
        <translation>खोज के लिए सूची बन रही है, %1%</translation>
    </message>
    <message>
        <source>signs are not searched for, only words and numbers are</source>
        <translation>चिह्न नहीं खोजे जाते, केवल शब्द और संख्याएँ खोजी जाती हैं</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>टिप्पणियाँ आयात करें</translation>
    </message>
</context>
<context>
    <name>winnow::CommentsPanel</name>
    <message>
        <source>Show the misclassified</source>
        <translation>ग़लत वर्गीकृत दिखाएँ</translation>
    </message>
    <message>
        <source>Order of the comments</source>
        <translation>टिप्पणियों का क्रम</translation>
    </message>
    <message>
        <source>Sure first</source>
        <translation>निश्चित पहले</translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation>अनिश्चित पहले</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>ऊँचा स्कोर पहले</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>नीचा स्कोर पहले</translation>
    </message>
    <message>
        <source>Search in these comments</source>
        <translation>इन टिप्पणियों में खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Comments of the choice</source>
        <translation>चुनाव की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>next to a score of %1</source>
        <translation>स्कोर %1 के पास</translation>
    </message>
    <message numerus="yes">
        <source>%n misclassified comment(s)</source>
        <translation>
            <numerusform>%n ग़लत वर्गीकृत टिप्पणी</numerusform>
            <numerusform>%n ग़लत वर्गीकृत टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>labelled %1, predicted %2</source>
        <translation>लेबल %1, अनुमान %2</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>लेबल %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>अनुमान %1</translation>
    </message>
    <message>
        <source>that only run %1 gets right</source>
        <translation>जिन्हें केवल रन %1 सही करता है</translation>
    </message>
    <message>
        <source>that both runs get wrong</source>
        <translation>जिन्हें दोनों रन ग़लत करते हैं</translation>
    </message>
    <message>
        <source>Scores furthest apart first</source>
        <translation>जिनके स्कोर सबसे अलग हैं, वे पहले</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPanel</name>
    <message>
        <source>Figures of two runs and their differences</source>
        <translation>दो रनों के आँकड़े और उनके अंतर</translation>
    </message>
    <message numerus="yes">
        <source>Both on the same %n comment(s), run %1 at %2 and run %3 at %4.</source>
        <translation>
            <numerusform>दोनों उसी %n टिप्पणी पर, रन %1 सीमा %2 पर और रन %3 सीमा %4 पर।</numerusform>
            <numerusform>दोनों उन्हीं %n टिप्पणियों पर, रन %1 सीमा %2 पर और रन %3 सीमा %4 पर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got another label between the runs; both are measured by the newer one.</source>
        <translation>
            <numerusform>इनमें से %n को दोनों रनों के बीच दूसरा लेबल मिला; दोनों नए लेबल से मापे गए हैं।</numerusform>
            <numerusform>इनमें से %n को दोनों रनों के बीच दूसरा लेबल मिला; दोनों नए लेबल से मापे गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Only run %1 is right: %2</source>
        <translation>केवल रन %1 सही: %2</translation>
    </message>
    <message>
        <source>Both are wrong: %1</source>
        <translation>दोनों ग़लत: %1</translation>
    </message>
</context>
<context>
    <name>winnow::ConfusionModel</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 predicted %2</source>
        <translation>%1 का अनुमान %2</translation>
    </message>
    <message>
        <source>%1 labelled %2</source>
        <translation>%1 का लेबल %2</translation>
    </message>
    <message>
        <source>%1 labelled %2, predicted %3</source>
        <translation>%1 का लेबल %2, अनुमान %3</translation>
    </message>
</context>
<context>
    <name>winnow::ConfusionPanel</name>
    <message>
        <source>What the cells of the confusion matrix show</source>
        <translation>भ्रम आव्यूह के खाने क्या दिखाते हैं</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Shares of the true label</source>
        <translation>सही लेबल में हिस्सा</translation>
    </message>
    <message>
        <source>Shares of the predicted label</source>
        <translation>अनुमानित लेबल में हिस्सा</translation>
    </message>
    <message>
        <source>Shares of all</source>
        <translation>सभी में हिस्सा</translation>
    </message>
    <message>
        <source>Confusion matrix: rows are the true labels, columns the predicted ones. Enter shows the comments of a cell.</source>
        <translation>भ्रम आव्यूह: पंक्तियाँ सही लेबल हैं, स्तंभ अनुमानित। Enter उस खाने की टिप्पणियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>Rows: true label. Columns: predicted.</source>
        <translation>पंक्तियाँ: सही लेबल। स्तंभ: अनुमानित।</translation>
    </message>
</context>
<context>
    <name>winnow::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>How Winnow reaches Hugging Face and Kaggle. Most people leave this as it is; a company may have a mirror of its own, or a proxy.</source>
        <translation>Winnow Hugging Face और Kaggle तक कैसे पहुँचे। ज़्यादातर लोग इसे ऐसे ही रहने देते हैं; किसी कंपनी का अपना मिरर या प्रॉक्सी हो सकता है।</translation>
    </message>
    <message>
        <source>&amp;Hugging Face</source>
        <translation>Hugging Face (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kaggle</source>
        <translation>Kaggle (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>प्रॉक्सी (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Without proxy</source>
        <translation>प्रॉक्सी के बिना (&amp;W)</translation>
    </message>
    <message>
        <source>Variables of the environment (such as HF_ENDPOINT or HTTPS_PROXY) say otherwise, and come before what is set here.</source>
        <translation>परिवेश के चर (जैसे HF_ENDPOINT या HTTPS_PROXY) कुछ और कहते हैं, और यहाँ की सेटिंग से पहले माने जाते हैं।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Restore the standard</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::CopyDialog</name>
    <message>
        <source>Winnow projects (*.winnow)</source>
        <translation>Winnow प्रोजेक्ट (*.winnow)</translation>
    </message>
</context>
<context>
    <name>winnow::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>परिशुद्धता और पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
</context>
<context>
    <name>winnow::DataCard</name>
    <message>
        <source>70% to train on, 10% for validation, 20% for the test, each label in the same shares, near-duplicates in one part.</source>
        <translation>70% प्रशिक्षण के लिए, 10% सत्यापन के लिए, 20% परीक्षण के लिए; हर लेबल समान अनुपात में, लगभग एक जैसी टिप्पणियाँ एक ही भाग में।</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>फिर से बाँटें</translation>
    </message>
    <message>
        <source>Split 70 / 10 / 20</source>
        <translation>70 / 10 / 20 में बाँटें</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled comment(s) came after the split and are in no part; splitting anew takes them in.</source>
        <translation>
            <numerusform>लेबल लगी %n टिप्पणी विभाजन के बाद आई और किसी भाग में नहीं है; नया विभाजन उसे ले लेगा।</numerusform>
            <numerusform>लेबल लगी %n टिप्पणियाँ विभाजन के बाद आईं और किसी भाग में नहीं हैं; नया विभाजन उन्हें ले लेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>यह किससे सीखता है</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>विभाजन का बीज</translation>
    </message>
    <message>
        <source>Another seed draws other comments into each part.</source>
        <translation>दूसरा बीज हर भाग में दूसरी टिप्पणियाँ चुनता है।</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>बीज (&amp;D)</translation>
    </message>
    <message>
        <source>Not split yet: pressing Train splits them 70/10/20 by label. One part is learned from, one chooses the epoch and the threshold, and the third measures.</source>
        <translation>अभी विभाजन नहीं हुआ: प्रशिक्षण दबाने पर लेबल के अनुसार 70/10/20 में बँट जाएँगी। एक भाग से सीखा जाता है, एक से दौर और सीमा चुनी जाती है, और तीसरा मापता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of the split lost the label since, and are left out.</source>
        <translation>
            <numerusform>विभाजन की %n टिप्पणी का लेबल अब नहीं रहा, उसे छोड़ दिया गया।</numerusform>
            <numerusform>विभाजन की %n टिप्पणियों के लेबल अब नहीं रहे, उन्हें छोड़ दिया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test was looked at %n time(s), so the split stays as it is.</source>
        <translation>
            <numerusform>परीक्षण %n बार देखा गया, इसलिए विभाजन वैसा ही रहेगा।</numerusform>
            <numerusform>परीक्षण %n बार देखा गया, इसलिए विभाजन वैसा ही रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Validation and test stay as they are. What is nearly the same as a comment of theirs stays out.</source>
        <translation>सत्यापन और परीक्षण जैसे हैं वैसे ही रहते हैं। जो उनकी किसी टिप्पणी से लगभग मिलता है वह बाहर रहता है।</translation>
    </message>
    <message>
        <source>The test was looked at: a test that is chosen after looking measures nothing.</source>
        <translation>परीक्षण देखा जा चुका है: देखने के बाद चुना गया परीक्षण कुछ नहीं मापता।</translation>
    </message>
    <message numerus="yes">
        <source>Put %n comment(s) into training</source>
        <translation>
            <numerusform>%n टिप्पणी प्रशिक्षण में लें</numerusform>
            <numerusform>%n टिप्पणियाँ प्रशिक्षण में लें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled comment(s) came after the split and are in no part.</source>
        <translation>
            <numerusform>लेबल लगी %n टिप्पणी विभाजन के बाद आई और किसी भाग में नहीं है।</numerusform>
            <numerusform>लेबल लगी %n टिप्पणियाँ विभाजन के बाद आईं और किसी भाग में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled comment(s) stay out of training: nearly the same text is in validation or test.</source>
        <translation>
            <numerusform>लेबल वाली %n टिप्पणी प्रशिक्षण से बाहर रहती है: लगभग वही पाठ सत्यापन या परीक्षण में है।</numerusform>
            <numerusform>लेबल वाली %n टिप्पणियाँ प्रशिक्षण से बाहर रहती हैं: लगभग वही पाठ सत्यापन या परीक्षण में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2% instead of %3%</source>
        <translation>%1 में %3% की जगह %2% है</translation>
    </message>
    <message>
        <source>%1 has no “%2”</source>
        <translation>%1 में “%2” नहीं है</translation>
    </message>
    <message>
        <source>Texts that are nearly alike stay together in one part, so the parts are uneven: %1.</source>
        <translation>लगभग एक जैसे पाठ एक ही भाग में साथ रहते हैं, इसलिए भाग असमान हैं: %1।</translation>
    </message>
    <message>
        <source>Another seed may deal them better.</source>
        <translation>कोई दूसरा बीज उन्हें बेहतर बाँट सकता है।</translation>
    </message>
</context>
<context>
    <name>winnow::DecisionBar</name>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Mask or show strong language</source>
        <translation>कड़ी भाषा ढकें या दिखाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>लेबल हटाएँ</translation>
    </message>
    <message>
        <source>Unmask</source>
        <translation>ढकना हटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::DetailPanel</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>In the same thread</source>
        <translation>इसी चर्चा में</translation>
    </message>
    <message>
        <source>History of the label</source>
        <translation>लेबल का इतिहास</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>पैनल बंद करें</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>इससे अलग</translation>
    </message>
</context>
<context>
    <name>winnow::DownloadCard</name>
    <message>
        <source>Progress of %1</source>
        <translation>%1 की प्रगति</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 की फ़ाइलें</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>%1 में साइन इन करें…</translation>
    </message>
    <message>
        <source>Open the licence page</source>
        <translation>लाइसेंस का पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>The page is open in your browser. When the licence is accepted there, try again.</source>
        <translation>पृष्ठ आपके ब्राउज़र में खुला है। वहाँ लाइसेंस स्वीकार करने के बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>उसका पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>The page is open in your browser. When the request is granted, try again.</source>
        <translation>पृष्ठ आपके ब्राउज़र में खुला है। अनुरोध मंज़ूर होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>कनेक्शन…</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>मॉडलों का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Give %1 up, and delete the %2 that have come?</source>
        <translation>%1 को छोड़ दें और जो %2 आ चुका है उसे हटा दें?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::DownloadNews</name>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>%1 अब इस मशीन पर है।</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>%1 could not be downloaded.</source>
        <translation>%1 डाउनलोड नहीं हो सका।</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>मॉडल पर जाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::DownloadStatus</name>
    <message>
        <source>Show the downloads</source>
        <translation>डाउनलोड दिखाएँ</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>डाउनलोड की प्रगति</translation>
    </message>
    <message>
        <source>Downloading %1: %2</source>
        <translation>%1 डाउनलोड हो रहा है: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln other(s)</source>
        <translation>
            <numerusform>%1, और %Ln अन्य</numerusform>
            <numerusform>%1, और %Ln अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EraseDialog</name>
    <message>
        <source>Erase deleted comments of %1</source>
        <translation>%1 की मिटाई गई टिप्पणियाँ हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>Progress of the erasing</source>
        <translation>हटाने की प्रगति</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>हमेशा के लिए हटाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Erasing takes the text out of the file for good. Everything that could be undone until now, by anyone, cannot be undone any more. Erasing itself cannot be undone.</source>
        <translation>हमेशा के लिए हटाने पर पाठ फ़ाइल से निकल जाता है। अब तक जो कुछ भी, किसी का भी, वापस लिया जा सकता था, वह फिर नहीं लिया जा सकेगा। यह हटाना भी वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>There is nothing to erase: no comment was deleted whose text is still in the project&apos;s file.</source>
        <translation>हटाने को कुछ नहीं है: प्रोजेक्ट की फ़ाइल में किसी मिटाई गई टिप्पणी का पाठ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the %Ln earlier backup(s), which may still hold the text</source>
        <translation>
            <numerusform>पहले का %Ln बैकअप भी हटाएँ, जिसमें पाठ अब भी हो सकता है</numerusform>
            <numerusform>पहले के %Ln बैकअप भी हटाएँ, जिनमें पाठ अब भी हो सकता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted comment(s) were erased. Nothing that was done before can be undone any more.</source>
        <translation>
            <numerusform>%Ln मिटाई गई टिप्पणी हमेशा के लिए हटा दी गई। पहले किया हुआ कुछ भी अब वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>%Ln मिटाई गई टिप्पणियाँ हमेशा के लिए हटा दी गईं। पहले किया हुआ कुछ भी अब वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backup(s) were removed, and a new one was made.</source>
        <translation>
            <numerusform>पहले का %Ln बैकअप हटा दिया गया और नया बनाया गया।</numerusform>
            <numerusform>पहले के %Ln बैकअप हटा दिए गए और नया बनाया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backup(s) may still hold the text.</source>
        <translation>
            <numerusform>पहले के %Ln बैकअप में पाठ अब भी हो सकता है।</numerusform>
            <numerusform>पहले के %Ln बैकअपों में पाठ अब भी हो सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is being written anew without the text…</source>
        <translation>प्रोजेक्ट उस पाठ के बिना नए सिरे से लिखा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s file has no text of deleted comments, but the folder of %Ln unfinished training(s) still has.</source>
        <translation>
            <numerusform>प्रोजेक्ट की फ़ाइल में मिटाई गई टिप्पणियों का पाठ नहीं है, पर %Ln अधूरे प्रशिक्षण के फ़ोल्डर में अब भी है।</numerusform>
            <numerusform>प्रोजेक्ट की फ़ाइल में मिटाई गई टिप्पणियों का पाठ नहीं है, पर %Ln अधूरे प्रशिक्षणों के फ़ोल्डरों में अब भी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also give up the %Ln unfinished training(s) whose folder still has the text; they cannot be resumed then</source>
        <translation>
            <numerusform>%Ln अधूरे प्रशिक्षण को भी छोड़ दें, जिसके फ़ोल्डर में पाठ अब भी है; फिर वह आगे नहीं चलाया जा सकेगा</numerusform>
            <numerusform>%Ln अधूरे प्रशिक्षणों को भी छोड़ दें, जिनके फ़ोल्डरों में पाठ अब भी है; फिर वे आगे नहीं चलाए जा सकेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished training(s) were given up.</source>
        <translation>
            <numerusform>%Ln अधूरा प्रशिक्षण छोड़ दिया गया।</numerusform>
            <numerusform>%Ln अधूरे प्रशिक्षण छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder of %Ln unfinished training(s) still has the text.</source>
        <translation>
            <numerusform>%Ln अधूरे प्रशिक्षण के फ़ोल्डर में पाठ अब भी है।</numerusform>
            <numerusform>%Ln अधूरे प्रशिक्षणों के फ़ोल्डरों में पाठ अब भी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s file still has the text of %Ln deleted comment(s).</source>
        <translation>
            <numerusform>प्रोजेक्ट की फ़ाइल में %Ln मिटाई गई टिप्पणी का पाठ अब भी है।</numerusform>
            <numerusform>प्रोजेक्ट की फ़ाइल में %Ln मिटाई गई टिप्पणियों का पाठ अब भी है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ExportPage</name>
    <message>
        <source>Quote the misclassified comments</source>
        <translation>ग़लत वर्गीकृत टिप्पणियाँ उद्धृत करें</translation>
    </message>
    <message>
        <source>Format of the plots</source>
        <translation>आलेखों का प्रारूप</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>एडैप्टर</translation>
    </message>
    <message>
        <source>The classifier itself, as a PEFT folder: LoRA weights, model card, prompt and threshold. It works with Winnow, transformers and vLLM.</source>
        <translation>वर्गीकारक स्वयं, PEFT फ़ोल्डर के रूप में: LoRA भार, मॉडल कार्ड, प्रॉम्प्ट और सीमा। यह Winnow, transformers और vLLM के साथ चलता है।</translation>
    </message>
    <message>
        <source>Export &amp;adapter…</source>
        <translation>एडैप्टर निर्यात करें… (&amp;A)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>One HTML page or PDF for people: what is decided, the policy, data, settings, curves, figures with their intervals, limits.</source>
        <translation>लोगों के लिए एक HTML पृष्ठ या PDF: क्या तय होता है, नीति, डेटा, सेटिंग, वक्र, अंतराल सहित आँकड़े, सीमाएँ।</translation>
    </message>
    <message>
        <source>Write &amp;report…</source>
        <translation>रिपोर्ट लिखें… (&amp;R)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>लेबल निर्यात करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Export &amp;scores…</source>
        <translation>स्कोर निर्यात करें… (&amp;S)</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>आलेख</translation>
    </message>
    <message>
        <source>ROC, precision and recall, calibration, and the scores by label, each as a picture.</source>
        <translation>ROC, परिशुद्धता और पुनःप्राप्ति, अंशांकन, और लेबल के अनुसार स्कोर, हर एक चित्र के रूप में।</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Figures with their intervals, the confusion matrix and the points of the curves, as CSV files.</source>
        <translation>अंतराल सहित आँकड़े, भ्रम आव्यूह और वक्रों के बिंदु, CSV फ़ाइलों में।</translation>
    </message>
    <message>
        <source>Save &amp;tables…</source>
        <translation>तालिकाएँ सहेजें… (&amp;T)</translation>
    </message>
    <message>
        <source>Where the adapter&apos;s folder goes</source>
        <translation>एडैप्टर का फ़ोल्डर कहाँ रखें</translation>
    </message>
    <message>
        <source>The adapter is in %1. Its README.md says how to use it.</source>
        <translation>एडैप्टर %1 में है। उसकी README.md बताती है कि उसे कैसे बरतें।</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export scores</source>
        <translation>स्कोर निर्यात करें</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>लेबल निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s) written to %1.</source>
        <translation>
            <numerusform>%n आलेख %1 में लिखा गया।</numerusform>
            <numerusform>%n आलेख %1 में लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to %1.</source>
        <translation>
            <numerusform>%n तालिका %1 में लिखी गई।</numerusform>
            <numerusform>%n तालिकाएँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>रिपोर्ट लिखें</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>रिपोर्ट %1 है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Adapter, report, scores, plots and tables are those of run %1, which is chosen on the page Review.</source>
        <translation>एडैप्टर, रिपोर्ट, स्कोर, आलेख और तालिकाएँ रन %1 के हैं, जो समीक्षा पृष्ठ पर चुना गया है।</translation>
    </message>
    <message>
        <source>There is no finished run yet, so only labels can be exported. Train first for the rest.</source>
        <translation>अभी कोई पूरा रन नहीं है, इसलिए केवल लेबल निर्यात हो सकते हैं। बाक़ी के लिए पहले प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>All comments with their labels, annotators, notes, split and metadata; where several people have read the same comments, what each of them decided and who settled it. Winnow can import the file again.</source>
        <translation>सभी टिप्पणियाँ अपने लेबल, लेबलकर्ता, नोट, विभाजन और मेटाडेटा के साथ; जहाँ एक ही टिप्पणियाँ कई लोगों ने पढ़ी हैं, वहाँ हर एक का निर्णय और यह कि किसने तय किया। Winnow इस फ़ाइल को फिर आयात कर सकता है।</translation>
    </message>
    <message>
        <source>%1 is there already, so the adapter is in %2. Its README.md says how to use it.</source>
        <translation>%1 पहले से मौजूद है, इसलिए एडैप्टर %2 में है। उसकी README.md बताती है कि उसे कैसे इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Where the folder of plots goes</source>
        <translation>आलेखों का फ़ोल्डर कहाँ रखें</translation>
    </message>
    <message>
        <source>Where the folder of tables goes</source>
        <translation>तालिकाओं का फ़ोल्डर कहाँ रखें</translation>
    </message>
    <message>
        <source>What the run gave to each comment it scored, label by label, with the label that the comment has now and, as “label in the run”, the one it had when the run was made.</source>
        <translation>रन ने हर टिप्पणी को हर लेबल के लिए क्या स्कोर दिया; साथ में वह लेबल जो टिप्पणी का अब है, और “label in the run” नाम से वह जो रन बनते समय था।</translation>
    </message>
    <message>
        <source>Its threshold is %1.</source>
        <translation>उसकी सीमा %1 है।</translation>
    </message>
    <message>
        <source>Save p&amp;lots…</source>
        <translation>आलेख सहेजें… (&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::FailureCard</name>
    <message>
        <source>Smaller model</source>
        <translation>छोटा मॉडल</translation>
    </message>
    <message>
        <source>Try again from the last checkpoint</source>
        <translation>अंतिम चेकपॉइंट से फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::FiguresBar</name>
    <message>
        <source>%1 %2, 95% interval %3</source>
        <translation>%1 %2, 95% अंतराल %3</translation>
    </message>
    <message>
        <source>It has no interval: comments drawn anew give the same figure each time.</source>
        <translation>इसका अंतराल नहीं है: नए सिरे से चुनी गई टिप्पणियाँ हर बार वही आँकड़ा देती हैं।</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search  /</source>
        <translation>खोजें  /</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>विभाजन का भाग</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>अन्य स्तंभ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen comment(s)</source>
        <translation>
            <numerusform>%n चुनी हुई टिप्पणी</numerusform>
            <numerusform>%n चुनी हुई टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>लेबल: %1</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>भाग: %1</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>रन %1: %2</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>आयात: %1</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>फ़िल्टर %1 हटाएँ</translation>
    </message>
    <message>
        <source>Words of the comments, the last one as a beginning; or the whole id that a file gave a comment.</source>
        <translation>टिप्पणियों के शब्द, आख़िरी शब्द अपनी शुरुआत से भी; या वह पूरी आईडी जो फ़ाइल ने टिप्पणी को दी।</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Train now</source>
        <translation>अभी प्रशिक्षण दें</translation>
    </message>
    <message>
        <source>Which comments, in which order</source>
        <translation>कौन-सी टिप्पणियाँ, किस क्रम में</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%2 में से %1 पर लेबल</translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>%Ln प्रति घंटा</numerusform>
            <numerusform>%Ln प्रति घंटा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen comment(s)</source>
        <translation>
            <numerusform>%Ln चुनी हुई टिप्पणी</numerusform>
            <numerusform>%Ln चुनी हुई टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decisions are kept under this name. A click changes it.</source>
        <translation>आपके निर्णय इसी नाम से रखे जाते हैं। क्लिक करके इसे बदलें।</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation>आपका नाम: %1</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more until the next training says something new</source>
        <translation>
            <numerusform>लगभग %Ln और लेबल लगाने पर अगला प्रशिक्षण कुछ नया बताएगा</numerusform>
            <numerusform>लगभग %Ln और लेबल लगाने पर अगला प्रशिक्षण कुछ नया बताएगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more until the first training says something</source>
        <translation>
            <numerusform>लगभग %Ln और लेबल लगाने पर पहला प्रशिक्षण कुछ बताएगा</numerusform>
            <numerusform>लगभग %Ln और लेबल लगाने पर पहला प्रशिक्षण कुछ बताएगा</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough new or changed labels for another training</source>
        <translation>एक और प्रशिक्षण के लिए पर्याप्त नए या बदले हुए लेबल</translation>
    </message>
    <message>
        <source>Enough labels for a first training</source>
        <translation>पहले प्रशिक्षण के लिए पर्याप्त लेबल</translation>
    </message>
</context>
<context>
    <name>winnow::HomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>हाल के प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>नया प्रोजेक्ट… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>नमूना खोलें (&amp;D)</translation>
    </message>
    <message>
        <source>Or drop a project, or a table of comments (CSV, TSV, JSON Lines), on this window.</source>
        <translation>या कोई प्रोजेक्ट, या टिप्पणियों की तालिका (CSV, TSV, JSON Lines), इस विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>Label a few hundred comments, and train a small language model to find the harmful ones. Everything happens on this machine: no comment leaves it.</source>
        <translation>कुछ सौ टिप्पणियों पर लेबल लगाएँ और हानिकारक टिप्पणियाँ खोजने के लिए एक छोटा भाषा मॉडल प्रशिक्षित करें। सब कुछ इसी मशीन पर होता है: कोई टिप्पणी बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>Say what is to be decided, and import your comments</source>
        <translation>बताएँ कि क्या तय करना है, और अपनी टिप्पणियाँ आयात करें</translation>
    </message>
    <message>
        <source>A project of this or another machine</source>
        <translation>इस या किसी दूसरी मशीन का प्रोजेक्ट</translation>
    </message>
    <message>
        <source>400 comments of an invented neighbourhood forum, labelled by a policy</source>
        <translation>एक काल्पनिक मोहल्ला मंच की 400 टिप्पणियाँ, एक नीति के अनुसार लेबल की हुई</translation>
    </message>
</context>
<context>
    <name>winnow::ImportForm</name>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Leave them out (a label is added where there is none)</source>
        <translation>उन्हें छोड़ दें (जहाँ लेबल न हो वहाँ जोड़ दें)</translation>
    </message>
    <message>
        <source>Update the comment that is there: label, note and metadata</source>
        <translation>मौजूद टिप्पणी अद्यतन करें: लेबल, नोट और मेटाडेटा</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>दोहराव (&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;belled by</source>
        <translation>लेबल किसने लगाया (&amp;B)</translation>
    </message>
    <message>
        <source>Whose labels they are, where the file does not say.</source>
        <translation>लेबल किसके हैं, जहाँ फ़ाइल न बताए।</translation>
    </message>
    <message>
        <source>The file has more columns than are shown; the others become metadata.</source>
        <translation>फ़ाइल में दिखाए गए स्तंभों से अधिक हैं; बाक़ी मेटाडेटा बनेंगे।</translation>
    </message>
    <message>
        <source>Anothe&amp;r file…</source>
        <translation>दूसरी फ़ाइल… (&amp;R)</translation>
    </message>
</context>
<context>
    <name>winnow::ImportPage</name>
    <message>
        <source>Import comments</source>
        <translation>टिप्पणियाँ आयात करें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करें (&amp;I)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>A table as CSV, TSV or JSON Lines: choose it, or drop it on this window. Nothing is written before you have seen what it would bring.</source>
        <translation>CSV, TSV या JSON Lines तालिका: उसे चुनें, या इस विंडो पर छोड़ें। जब तक आप देख न लें कि वह क्या लाएगी, कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>A file is being imported. Wait until it is in, or cancel the import: then the project stays as it was.</source>
        <translation>एक फ़ाइल आयात हो रही है। पूरा होने तक रुकें, या आयात रद्द करें: तब प्रोजेक्ट वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>आयात रद्द करें</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>आयात की प्रगति</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Counting what the file would bring: %1 %</source>
        <translation>गिना जा रहा है कि फ़ाइल क्या लाएगी: %1 %</translation>
    </message>
    <message>
        <source>Reading the label column…</source>
        <translation>लेबल का स्तंभ पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Say which column holds the text of the comments: choose “Text” above it.</source>
        <translation>बताएँ कि टिप्पणियों का पाठ किस स्तंभ में है: उसके ऊपर “पाठ” चुनें।</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>रद्द हो रहा है…</translation>
    </message>
    <message>
        <source>The import was cancelled. The project is as it was.</source>
        <translation>आयात रद्द किया गया। प्रोजेक्ट वैसा ही है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 शेष</translation>
    </message>
    <message>
        <source>From the web…</source>
        <translation>वेब से…</translation>
    </message>
    <message>
        <source>The ETHOS data set…</source>
        <translation>ETHOS डेटा सेट…</translation>
    </message>
    <message>
        <source>Nothing is imported yet. If you leave this file, what you chose for it is lost.</source>
        <translation>अभी कुछ आयात नहीं हुआ है। अगर आप यह फ़ाइल छोड़ते हैं, तो इसके लिए आपने जो चुना है वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>फ़ाइल छोड़ें</translation>
    </message>
</context>
<context>
    <name>winnow::ImportResult</name>
    <message>
        <source>“%1” is imported</source>
        <translation>“%1” आयात हो गई</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>उसका फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>क्यों अस्वीकृत हुई</translation>
    </message>
    <message>
        <source>&amp;Label them</source>
        <translation>लेबल लगाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>प्रशिक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>Look at the &amp;comments</source>
        <translation>टिप्पणियाँ देखें (&amp;C)</translation>
    </message>
    <message>
        <source>Look at the cont&amp;radictions</source>
        <translation>विरोध देखें (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused. They are in “%1”, to be mended and imported again.</source>
        <translation>
            <numerusform>%Ln पंक्ति अस्वीकृत हुई। वह “%1” में है, ताकि सुधारकर फिर आयात की जा सके।</numerusform>
            <numerusform>%Ln पंक्तियाँ अस्वीकृत हुईं। वे “%1” में हैं, ताकि सुधारकर फिर आयात की जा सकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradictory rows</source>
        <translation>विरोधी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Its label, and the one that holds</source>
        <translation>उसका लेबल, और वह जो मान्य है</translation>
    </message>
    <message>
        <source>Import &amp;another file…</source>
        <translation>एक और फ़ाइल आयात करें… (&amp;A)</translation>
    </message>
</context>
<context>
    <name>winnow::KnownList</name>
    <message>
        <source>Accept its terms on %1, download the folder, and add it here.</source>
        <translation>%1 पर उसकी शर्तें स्वीकार करें, फ़ोल्डर डाउनलोड करें और यहाँ जोड़ें।</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>उसका पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>आदेश की नक़ल करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1, with an account there.</source>
        <translation>%1 से, वहाँ के खाते के साथ।</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Get it in a terminal: %1</source>
        <translation>टर्मिनल में लें: %1</translation>
    </message>
    <message>
        <source>%1 gets it, in the folder of Winnow&apos;s sources, which this program does not lie in. A file that you have can be added here.</source>
        <translation>%1 इसे लाता है, Winnow के स्रोत के फ़ोल्डर में, जिसमें यह प्रोग्राम नहीं है। आपके पास की फ़ाइल यहाँ जोड़ी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>winnow::LabelEditor</name>
    <message>
        <source>Harmful</source>
        <translation>हानिकारक</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message>
        <source>The key %1 gives both “%2” and “%3”. Choose another one.</source>
        <translation>कुंजी %1 “%2” और “%3” दोनों देती है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The label that is looked for: its score is what thresholds and curves are about.</source>
        <translation>वह लेबल जिसे खोजा जाता है: सीमाएँ और वक्र उसी के स्कोर के बारे में हैं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Label %1 is the harmful one</source>
        <translation>लेबल %1 हानिकारक है</translation>
    </message>
    <message>
        <source>Colour of label %1</source>
        <translation>लेबल %1 का रंग</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <translation>लेबल %1 का नाम</translation>
    </message>
    <message>
        <source>Key of label %1</source>
        <translation>लेबल %1 की कुंजी</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <translation>लेबल %1 हटाएँ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>गेरुआ</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>हल्का नीला</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>कोई और…</translation>
    </message>
    <message>
        <source>A label that runs know keeps its name. For other names, make a new task.</source>
        <translation>जिस लेबल को रन जानते हैं उसका नाम वही रहता है। दूसरे नामों के लिए नया कार्य बनाएँ।</translation>
    </message>
</context>
<context>
    <name>winnow::LabelPage</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>A note on this comment. Enter keeps it, Escape does not.</source>
        <translation>इस टिप्पणी पर एक नोट। Enter उसे रखता है, Escape नहीं।</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>अगली टिप्पणी</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>पिछली टिप्पणी</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>पिछला निर्णय वापस लें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Show or hide the policy</source>
        <translation>नीति दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Choose the queue</source>
        <translation>कतार चुनें</translation>
    </message>
    <message>
        <source>Scroll a long comment down</source>
        <translation>लंबी टिप्पणी नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll a long comment up</source>
        <translation>लंबी टिप्पणी ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <source>labelled %1, the last run says %2 with %3</source>
        <translation>लेबल %1, पिछला रन %3 के साथ %2 कहता है</translation>
    </message>
    <message>
        <source>the last run says %1 with %2</source>
        <translation>पिछला रन %2 के साथ %1 कहता है</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 के अनुसार %2</translation>
    </message>
    <message>
        <source>Run %1 has finished.</source>
        <translation>रन %1 पूरा हो गया।</translation>
    </message>
    <message>
        <source>Order the queue by it</source>
        <translation>कतार को उसके अनुसार लगाएँ</translation>
    </message>
    <message>
        <source>read by %1; the labels of others are hidden</source>
        <translation>पाठक %1; दूसरों के लेबल छिपे हैं</translation>
    </message>
    <message>
        <source>settled as %1 by %2</source>
        <translation>%2 ने %1 तय किया</translation>
    </message>
    <message>
        <source>%1 of %2, with those that are done</source>
        <translation>%2 में से %1, जो हो चुके हैं वे भी शामिल</translation>
    </message>
    <message>
        <source>%1 says %2 (“%3”)</source>
        <translation>%1 के अनुसार %2 (“%3”)</translation>
    </message>
</context>
<context>
    <name>winnow::LabelQueue</name>
    <message>
        <source>Unlabelled only</source>
        <translation>केवल बिना लेबल वाली</translation>
    </message>
    <message>
        <source>All, in order</source>
        <translation>सभी, क्रम से</translation>
    </message>
    <message>
        <source>All, at random</source>
        <translation>सभी, यादृच्छिक क्रम में</translation>
    </message>
    <message>
        <source>Least sure by the last run</source>
        <translation>पिछले रन में सबसे कम निश्चित</translation>
    </message>
    <message>
        <source>Suspected mistakes</source>
        <translation>संदिग्ध ग़लतियाँ</translation>
    </message>
    <message>
        <source>Second reading (blind)</source>
        <translation>दूसरा वाचन (लेबल छिपाकर)</translation>
    </message>
    <message>
        <source>Disagreements to settle</source>
        <translation>तय करने योग्य असहमतियाँ</translation>
    </message>
    <message>
        <source>Chosen comments</source>
        <translation>चुनी हुई टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>winnow::LabelRuleBox</name>
    <message>
        <source>How the column becomes labels</source>
        <translation>स्तंभ लेबल कैसे बनता है</translation>
    </message>
    <message>
        <source>The least number of the harmful label</source>
        <translation>हानिकारक लेबल की सबसे छोटी संख्या</translation>
    </message>
    <message>
        <source>A label for each value</source>
        <translation>हर मान के लिए एक लेबल</translation>
    </message>
    <message>
        <source>“%1” from the median on</source>
        <translation>माध्यिका से आगे “%1”</translation>
    </message>
    <message>
        <source>“%1” from this number on:</source>
        <translation>इस संख्या से आगे “%1”:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more: “%2”, %3  ·  less: “%4”, %5  ·  duplicates and refused rows are counted too</source>
        <translation>%1 और अधिक: “%2”, %3  ·  कम: “%4”, %5  ·  दोहराव और अस्वीकृत पंक्तियाँ भी गिनी गई हैं</translation>
    </message>
</context>
<context>
    <name>winnow::LabelsPanel</name>
    <message>
        <source>Figures label by label</source>
        <translation>हर लेबल के आँकड़े</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>ROC-AUC against the rest</source>
        <translation>बाक़ी के विरुद्ध ROC-AUC</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Mean, each label alike</source>
        <translation>औसत, हर लेबल बराबर</translation>
    </message>
    <message>
        <source>No comment is given this label, so there is no precision. In the mean it counts as 0.</source>
        <translation>किसी टिप्पणी को यह लेबल नहीं दिया गया, इसलिए परिशुद्धता नहीं है। औसत में वह 0 गिना जाता है।</translation>
    </message>
    <message>
        <source>No comment has this label, so there is no recall. In the mean it counts as 0.</source>
        <translation>किसी टिप्पणी का यह लेबल नहीं है, इसलिए पुनःप्राप्ति नहीं है। औसत में वह 0 गिना जाता है।</translation>
    </message>
</context>
<context>
    <name>winnow::LastDecisions</name>
    <message>
        <source>Last:</source>
        <translation>पिछले:</translation>
    </message>
    <message>
        <source>Go back to the comment decided as %1</source>
        <translation>%1 के रूप में तय की गई टिप्पणी पर लौटें</translation>
    </message>
</context>
<context>
    <name>winnow::LineTable</name>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
</context>
<context>
    <name>winnow::LogView</name>
    <message>
        <source>The worker&apos;s log</source>
        <translation>प्रशिक्षण प्रक्रिया का लॉग</translation>
    </message>
    <message>
        <source>The log is empty: the worker writes only what is out of the ordinary.</source>
        <translation>लॉग ख़ाली है: उसमें केवल असामान्य बातें लिखी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>winnow::LossPlot</name>
    <message>
        <source>Loss and validation AUC</source>
        <translation>हानि और सत्यापन AUC</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>सत्यापन AUC</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>%1 – Winnow</source>
        <translation>%1 – Winnow</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>Winnow projects (*.winnow)</source>
        <translation>Winnow प्रोजेक्ट (*.winnow)</translation>
    </message>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>पृष्ठ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल के प्रोजेक्ट खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>प्रोजेक्ट बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>टिप्पणियाँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>लेबल (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>प्रशिक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>समीक्षा (&amp;R)</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>आज़माएँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>मॉडल (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>बड़ा पाठ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>छोटा पाठ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>सामान्य पाठ (&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>हल्का (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>वापस लें (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>फिर से करें (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>नया प्रोजेक्ट… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Task settings…</source>
        <translation>कार्य की सेटिंग… (&amp;T)</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>आपका नाम… (&amp;N)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <source>The language is changed when Winnow starts the next time.</source>
        <translation>भाषा Winnow के अगली बार शुरू होने पर बदलेगी।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>Winnow के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>The name under which your labels are kept:</source>
        <translation>वह नाम जिससे आपके लेबल रखे जाते हैं:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>The project is open in another window, which comes to the front.</source>
        <translation>प्रोजेक्ट दूसरी विंडो में खुला है, वह सामने आ रहा है।</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>कुंजीपटल शॉर्टकट (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mask or show strong language</source>
        <translation>कड़ी भाषा ढकें या दिखाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What is masked…</source>
        <translation>क्या ढका जाए… (&amp;W)</translation>
    </message>
    <message>
        <source>Checking %1 before it is opened…</source>
        <translation>खोलने से पहले %1 की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Winnow ended unexpectedly on %1. A report was kept on this machine, without any comment; it is sent to nobody.</source>
        <translation>Winnow %1 को अचानक बंद हो गया। एक रिपोर्ट इस मशीन पर रखी गई है, बिना किसी टिप्पणी के; वह किसी को नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Read or delete…</source>
        <translation>पढ़ें या हटाएँ…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>बैकअप से लौटाएँ… (&amp;T)</translation>
    </message>
    <message>
        <source>Which project is to be restored?</source>
        <translation>कौन-सा प्रोजेक्ट लौटाना है?</translation>
    </message>
    <message>
        <source>Chec&amp;k project…</source>
        <translation>प्रोजेक्ट की जाँच… (&amp;K)</translation>
    </message>
    <message>
        <source>Which project is to be checked?</source>
        <translation>किस प्रोजेक्ट की जाँच करनी है?</translation>
    </message>
    <message>
        <source>&amp;Report of the last crash…</source>
        <translation>पिछले क्रैश की रिपोर्ट… (&amp;R)</translation>
    </message>
    <message>
        <source>A training of this project goes on. Wait for its end or stop it, then restore the backup.</source>
        <translation>इस प्रोजेक्ट का प्रशिक्षण चल रहा है। उसके पूरा होने की प्रतीक्षा करें या उसे रोकें, फिर बैकअप लौटाएँ।</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 लौटाया जा रहा है…</translation>
    </message>
    <message>
        <source>The backup was restored. What the project was before is among its backups.</source>
        <translation>बैकअप लौटा दिया गया। प्रोजेक्ट पहले जैसा था, वह उसके बैकअपों में है।</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>बैकअप लौटा दिया गया।</translation>
    </message>
    <message>
        <source>Check it…</source>
        <translation>जाँच करें…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>अभी बैकअप लें (&amp;B)</translation>
    </message>
    <message>
        <source>Erase &amp;deleted comments…</source>
        <translation>मिटाई गई टिप्पणियाँ हमेशा के लिए हटाएँ… (&amp;D)</translation>
    </message>
    <message>
        <source>Backing up %1…</source>
        <translation>%1 का बैकअप लिया जा रहा है…</translation>
    </message>
    <message>
        <source>Backed up as %1 (%2): %3.</source>
        <translation>%1 (%2) के रूप में बैकअप लिया गया: %3।</translation>
    </message>
    <message>
        <source>A training of this project goes on. Wait for its end or stop it, then erase.</source>
        <translation>इस प्रोजेक्ट का प्रशिक्षण चल रहा है। उसके पूरा होने की प्रतीक्षा करें या उसे रोकें, फिर हटाएँ।</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>प्रति पर काम करें…</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>प्रति कहाँ जाए</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 प्रति</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>%1 की प्रति बनाई जा रही है…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रूप-रंग (&amp;A)</translation>
    </message>
    <message>
        <source>The folder %1 holds several projects. Choose one of them.</source>
        <translation>फ़ोल्डर %1 में कई प्रोजेक्ट हैं। उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
</context>
<context>
    <name>winnow::MaskDialog</name>
    <message>
        <source>What is masked</source>
        <translation>क्या ढका जाता है</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>These words are masked wherever they stand, one a line. The list belongs to this project.</source>
        <translation>ये शब्द जहाँ भी हों ढके जाते हैं, हर पंक्ति में एक। सूची इसी प्रोजेक्ट की है।</translation>
    </message>
    <message>
        <source>A comment is masked as a whole when the run gives it at least this score:</source>
        <translation>पूरी टिप्पणी तब ढकी जाती है जब रन उसे कम से कम यह स्कोर दे:</translation>
    </message>
    <message>
        <source>What is masked shows itself when you point at it or open it.</source>
        <translation>जो ढका है वह उस पर इंगित करने या उसे खोलने पर दिखता है।</translation>
    </message>
    <message>
        <source>none: words alone are masked</source>
        <translation>कोई नहीं: केवल शब्द ढके जाते हैं</translation>
    </message>
</context>
<context>
    <name>winnow::MaskHint</name>
    <message>
        <source>Do not say this again</source>
        <translation>यह फिर न बताएँ</translation>
    </message>
    <message>
        <source>Strong language is masked. The menu View shows it.</source>
        <translation>तीखी भाषा ढकी हुई है। “दृश्य” मेनू उसे दिखाता है।</translation>
    </message>
    <message>
        <source>Strong language is masked. %1 shows it.</source>
        <translation>तीखी भाषा ढकी हुई है। %1 उसे दिखाता है।</translation>
    </message>
</context>
<context>
    <name>winnow::MemoryCosts</name>
    <message>
        <source>Reckoned, at most, with this model on the processor: %1.</source>
        <translation>हिसाब से, इस मॉडल के साथ प्रोसेसर पर ज़्यादा से ज़्यादा: %1।</translation>
    </message>
    <message>
        <source>Reckoned, at most, with this model on %1: %2.</source>
        <translation>हिसाब से, इस मॉडल के साथ %1 पर ज़्यादा से ज़्यादा: %2।</translation>
    </message>
</context>
<context>
    <name>winnow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>The memory is not enough for this. Close other programs, then try again.</source>
        <translation>इसके लिए मेमोरी पर्याप्त नहीं है। दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation>कुछ अनपेक्षित हुआ: %1</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>कुछ अनपेक्षित हुआ।</translation>
    </message>
</context>
<context>
    <name>winnow::MetadataDialog</name>
    <message>
        <source>Filter by a further column</source>
        <translation>किसी और स्तंभ से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Comments whose %1 is</source>
        <translation>वे टिप्पणियाँ जिनका %1 यह है</translation>
    </message>
    <message>
        <source>Looking for the values…</source>
        <translation>मान खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Choose or type a value</source>
        <translation>कोई मान चुनें या लिखें</translation>
    </message>
</context>
<context>
    <name>winnow::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Used by runs</source>
        <translation>रनों में प्रयुक्त</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>नहीं रहा</translation>
    </message>
    <message>
        <source>added from this machine</source>
        <translation>इस मशीन से जोड़ा गया</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1, in that tool&apos;s own cache</source>
        <translation>%1, उसी टूल के कैश में</translation>
    </message>
    <message>
        <source>added from %1</source>
        <translation>%1 से जोड़ा गया</translation>
    </message>
</context>
<context>
    <name>winnow::ModelsPage</name>
    <message>
        <source>No model on this machine yet</source>
        <translation>इस मशीन पर अभी कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>फ़ाइल जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>फ़ोल्डर जोड़ें… (&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;terms</source>
        <translation>शर्तें दिखाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>हटाएँ… (&amp;R)</translation>
    </message>
    <message>
        <source>Others that Winnow knows</source>
        <translation>दूसरे, जिन्हें Winnow जानता है</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>इस मशीन पर</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>इस मशीन के मॉडल</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>मॉडल फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>मॉडल फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF मॉडल (*.gguf)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>%1 is added. It stays where it lies.</source>
        <translation>%1 जोड़ा गया। वह अपनी जगह पर ही रहेगा।</translation>
    </message>
    <message>
        <source>Delete the files of %1 (%2) from this machine?</source>
        <translation>इस मशीन से %1 की फ़ाइलें (%2) हटाएँ?</translation>
    </message>
    <message>
        <source>Forget %1? Its files stay where they are.</source>
        <translation>%1 को सूची से हटाएँ? उसकी फ़ाइलें अपनी जगह रहेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this project were made with it; without it they cannot be tried or continued.</source>
        <translation>
            <numerusform>इस प्रोजेक्ट का %n रन इससे बना है; इसके बिना उसे न आज़माया जा सकता है, न आगे बढ़ाया।</numerusform>
            <numerusform>इस प्रोजेक्ट के %n रन इससे बने हैं; इसके बिना उन्हें न आज़माया जा सकता है, न आगे बढ़ाया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>%1 is on this machine now.</source>
        <translation>%1 अब इस मशीन पर है।</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>Get one of those below, or add one that you have: a GGUF file or a Hugging Face folder of a Gemma.</source>
        <translation>नीचे वालों में से कोई लें, या अपना जोड़ें: Gemma की GGUF फ़ाइल या Hugging Face फ़ोल्डर।</translation>
    </message>
    <message>
        <source>&amp;Get by address…</source>
        <translation>पते से लें… (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>कनेक्शन… (&amp;C)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Sign in to &amp;Hugging Face…</source>
        <translation>Hugging Face में साइन इन करें… (&amp;H)</translation>
    </message>
    <message>
        <source>Sign in to &amp;Kaggle…</source>
        <translation>Kaggle में साइन इन करें… (&amp;K)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>The command is copied. Paste it into a terminal.</source>
        <translation>आदेश की नक़ल हो गई। उसे टर्मिनल में चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>winnow::NumberHistogram</name>
    <message>
        <source>Numbers of the label column</source>
        <translation>लेबल स्तंभ की संख्याएँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>A click chooses the number; the line can be dragged.</source>
        <translation>क्लिक से संख्या चुनी जाती है; रेखा को खींचा जा सकता है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
</context>
<context>
    <name>winnow::OperatingBar</name>
    <message>
        <source>Threshold of the score of the positive label</source>
        <translation>धनात्मक लेबल के स्कोर की सीमा</translation>
    </message>
    <message>
        <source>How the threshold is chosen</source>
        <translation>सीमा कैसे चुनी जाती है</translation>
    </message>
    <message>
        <source>Use for this &amp;run</source>
        <translation>इस रन के लिए रखें (&amp;R)</translation>
    </message>
    <message>
        <source>The run decides at this threshold from now on: in its exports, its report and on the page Try.</source>
        <translation>रन अब से इसी सीमा पर निर्णय करेगा: निर्यात में, रिपोर्ट में और आज़माएँ पृष्ठ पर।</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>सीमा (&amp;T)</translation>
    </message>
    <message>
        <source>As saved with the run</source>
        <translation>जैसा रन के साथ सहेजा गया</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>Highest score decides</source>
        <translation>सबसे ऊँचा स्कोर तय करता है</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>सर्वोत्तम F1</translation>
    </message>
    <message>
        <source>Recall at least</source>
        <translation>पुनःप्राप्ति कम से कम</translation>
    </message>
    <message>
        <source>Precision at least</source>
        <translation>परिशुद्धता कम से कम</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>चूक की क़ीमत</translation>
    </message>
    <message>
        <source>How many false alarms a miss costs</source>
        <translation>एक चूक कितनी ग़लत चेतावनियों के बराबर है</translation>
    </message>
    <message>
        <source>The share to reach</source>
        <translation>जो हिस्सा पाना है</translation>
    </message>
    <message>
        <source> × a false alarm</source>
        <translation> × एक ग़लत चेतावनी</translation>
    </message>
    <message>
        <source>This run has no threshold of its own: it had no validation part to choose one on.</source>
        <translation>इस रन की अपनी सीमा नहीं है: चुनने के लिए सत्यापन भाग नहीं था।</translation>
    </message>
    <message>
        <source>The run&apos;s own threshold, applied to the test part.</source>
        <translation>रन की अपनी सीमा, परीक्षण भाग पर लागू।</translation>
    </message>
    <message>
        <source>The run&apos;s own threshold, applied to the validation part.</source>
        <translation>रन की अपनी सीमा, सत्यापन भाग पर लागू।</translation>
    </message>
    <message>
        <source>Set by hand while looking at the test part: its figures flatter the run now. Choose on validation to be fair.</source>
        <translation>परीक्षण भाग देखते हुए हाथ से रखी गई: अब उसके आँकड़े असल से बेहतर दिखते हैं। निष्पक्षता के लिए सत्यापन पर चुनें।</translation>
    </message>
    <message>
        <source>Set by hand on the validation part.</source>
        <translation>सत्यापन भाग पर हाथ से रखी गई।</translation>
    </message>
    <message numerus="yes">
        <source>No threshold reaches that on the %n comment(s) of the validation part. The threshold stays where it was.</source>
        <translation>
            <numerusform>सत्यापन भाग की %n टिप्पणी पर कोई सीमा वहाँ तक नहीं पहुँचती। सीमा जहाँ थी वहीं रहेगी।</numerusform>
            <numerusform>सत्यापन भाग की %n टिप्पणियों पर कोई सीमा वहाँ तक नहीं पहुँचती। सीमा जहाँ थी वहीं रहेगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, chosen on the %n comment(s) of the validation part</source>
        <translation>
            <numerusform>%1, सत्यापन भाग की %n टिप्पणी पर चुना गया</numerusform>
            <numerusform>%1, सत्यापन भाग की %n टिप्पणियों पर चुना गया</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, applied to the test part.</source>
        <translation>%1, परीक्षण भाग पर लागू।</translation>
    </message>
    <message>
        <source>%1, and shown on them.</source>
        <translation>%1, और उन्हीं पर दिखाया गया।</translation>
    </message>
    <message>
        <source>Set by hand on the validation part, applied to the test part.</source>
        <translation>सत्यापन भाग पर हाथ से रखी गई, परीक्षण भाग पर लागू।</translation>
    </message>
    <message>
        <source>The run&apos;s own threshold, set by hand while looking at the test part: its figures flatter the run. Choose on validation to be fair.</source>
        <translation>रन की अपनी सीमा, परीक्षण भाग देखते हुए हाथ से रखी गई: उसके आँकड़े असल से बेहतर दिखते हैं। निष्पक्षता के लिए सत्यापन पर चुनें।</translation>
    </message>
</context>
<context>
    <name>winnow::PartChoice</name>
    <message>
        <source>Validation part</source>
        <translation>सत्यापन भाग</translation>
    </message>
    <message>
        <source>Test part, not looked at yet</source>
        <translation>परीक्षण भाग, अभी नहीं देखा गया</translation>
    </message>
    <message numerus="yes">
        <source>Test part, looked at %n time(s)</source>
        <translation>
            <numerusform>परीक्षण भाग, %n बार देखा गया</numerusform>
            <numerusform>परीक्षण भाग, %n बार देखा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Figu&amp;res of report, plots and tables:</source>
        <translation>रिपोर्ट, आलेखों और तालिकाओं के आँकड़े (&amp;R):</translation>
    </message>
</context>
<context>
    <name>winnow::Plot</name>
    <message>
        <source>A plot. T shows its numbers as a table.</source>
        <translation>एक आलेख। T उसकी संख्याएँ तालिका में दिखाता है।</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>चित्र की नक़ल करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>चित्र सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>तालिका दिखाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>सब दिखाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>आलेख सहेजें</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copy the t&amp;able</source>
        <translation>तालिका की नक़ल करें (&amp;A)</translation>
    </message>
    <message>
        <source>The picture is %1.</source>
        <translation>चित्र %1 है।</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>winnow::PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>परिशुद्धता और पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>%1 (AP %2)</source>
        <translation>%1 (AP %2)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>संयोग</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
</context>
<context>
    <name>winnow::PreviewModel</name>
    <message>
        <source>Line %1 is refused: it cannot be read.</source>
        <translation>पंक्ति %1 अस्वीकृत है: वह पढ़ी नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>winnow::PreviewTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>फ़ाइल की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>फ़ाइल की पंक्ति</translation>
    </message>
</context>
<context>
    <name>winnow::PromptCard</name>
    <message>
        <source>What the model reads</source>
        <translation>मॉडल क्या पढ़ता है</translation>
    </message>
    <message>
        <source>The prompt of one example</source>
        <translation>एक उदाहरण का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>दूसरा उदाहरण</translation>
    </message>
    <message>
        <source>Every text fits whole.</source>
        <translation>हर पाठ पूरा समाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lose their end to fit.</source>
        <translation>
            <numerusform>%n पाठ का अंत काटा जाएगा ताकि वह समा सके।</numerusform>
            <numerusform>%n पाठों का अंत काटा जाएगा ताकि वे समा सकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens of at most %2; each tint is one. It learns to go on with “%3”.</source>
        <translation>अधिकतम %2 में से %1 टोकन; हर रंग एक टोकन है। वह आगे “%3” लिखना सीखता है।</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>काटा गया: %1</translation>
    </message>
</context>
<context>
    <name>winnow::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>कल, %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>हाल के प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>इस सूची से हटाएँ</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation>%1, अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 को सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::RestoreDialog</name>
    <message>
        <source>Restore %1 from a backup</source>
        <translation>%1 को बैकअप से लौटाएँ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>दूसरी फ़ाइल…</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. While a project is open, one is made every half an hour in which something was changed.</source>
        <translation>इस प्रोजेक्ट का अभी कोई बैकअप नहीं है। जब प्रोजेक्ट खुला रहता है, तो हर आधे घंटे में, जिसमें कुछ बदला गया हो, एक बैकअप बनता है।</translation>
    </message>
    <message>
        <source>The project becomes what it was at one of these moments. What it is now is kept as one more backup, so that you can come back.</source>
        <translation>प्रोजेक्ट वैसा हो जाता है जैसा इनमें से किसी क्षण था। जैसा वह अभी है, वह एक और बैकअप के रूप में रखा जाता है, ताकि आप लौट सकें।</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Counting what the backups hold…</source>
        <translation>बैकअपों में क्या है, यह गिना जा रहा है…</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>यह बैकअप क्षतिग्रस्त है और लौटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It holds %1. The project itself cannot be read.</source>
        <translation>इसमें %1 हैं। प्रोजेक्ट ख़ुद नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>It holds as many comments, labels and runs as the project does now.</source>
        <translation>इसमें उतनी ही टिप्पणियाँ, लेबल और रन हैं जितने अभी प्रोजेक्ट में हैं।</translation>
    </message>
    <message>
        <source>It holds %1: %2.</source>
        <translation>इसमें %1 हैं: %2।</translation>
    </message>
    <message>
        <source>Restore from another file</source>
        <translation>दूसरी फ़ाइल से लौटाएँ</translation>
    </message>
    <message>
        <source>Backups and projects (*.backup *.winnow)</source>
        <translation>बैकअप और प्रोजेक्ट (*.backup *.winnow)</translation>
    </message>
</context>
<context>
    <name>winnow::ReviewHeader</name>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Part of the comments</source>
        <translation>टिप्पणियों का भाग</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>दूसरे रन से तुलना करें</translation>
    </message>
    <message numerus="yes">
        <source>Test: %n comment(s)</source>
        <translation>
            <numerusform>परीक्षण: %n टिप्पणी</numerusform>
            <numerusform>परीक्षण: %n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation: %n comment(s)</source>
        <translation>
            <numerusform>सत्यापन: %n टिप्पणी</numerusform>
            <numerusform>सत्यापन: %n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %n time(s)</source>
        <translation>
            <numerusform>%n बार देखा गया</numerusform>
            <numerusform>%n बार देखा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Each session in which a run&apos;s test figures are looked at counts once. What is chosen after looking, a threshold or a run, fits these very comments a little: the more looks, the more the figures flatter. Choose on validation, and look at the test part rarely.</source>
        <translation>हर सत्र, जिसमें किसी रन के परीक्षण आँकड़े देखे जाते हैं, एक बार गिना जाता है। देखने के बाद जो सीमा या रन चुना जाता है, वह इन्हीं टिप्पणियों पर थोड़ा ढल जाता है: जितना अधिक देखना, आँकड़े उतने ही असल से बेहतर दिखते हैं। सत्यापन पर चुनें और परीक्षण भाग कम ही देखें।</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>Compared with run %1</source>
        <translation>रन %1 से तुलना</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात… (&amp;X)</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>कोई तुलना नहीं</translation>
    </message>
</context>
<context>
    <name>winnow::ReviewPage</name>
    <message>
        <source>Comments, slices, labels</source>
        <translation>टिप्पणियाँ, खंड, लेबल</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>हर लेबल</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Search in the comments</source>
        <translation>टिप्पणियों में खोजें</translation>
    </message>
    <message>
        <source>Neighbours in score</source>
        <translation>स्कोर में पड़ोसी</translation>
    </message>
    <message>
        <source>Label queue</source>
        <translation>लेबल कतार</translation>
    </message>
    <message>
        <source>Show in Comments</source>
        <translation>टिप्पणियों में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the misclassified</source>
        <translation>ग़लत वर्गीकृत दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing to measure this run by</source>
        <translation>इस रन को मापने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Run %1 was trained without a validation or a test part. Set some labelled comments apart, and train again.</source>
        <translation>रन %1 सत्यापन या परीक्षण भाग के बिना प्रशिक्षित हुआ। कुछ लेबल की हुई टिप्पणियाँ अलग रखें और फिर प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>No run to look at yet</source>
        <translation>देखने के लिए अभी कोई रन नहीं</translation>
    </message>
    <message>
        <source>Train on what you have labelled, and see here what the classifier gets right and wrong.</source>
        <translation>जो लेबल किया है उस पर प्रशिक्षण दें और यहाँ देखें कि वर्गीकारक क्या सही और क्या ग़लत करता है।</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test label(s) changed after looking. The figures above still count the labels the run was made with; those of the next run will flatter a little.</source>
        <translation>
            <numerusform>देखने के बाद परीक्षण का %n लेबल बदला। ऊपर के आँकड़े उन्हीं लेबलों से हैं जिनसे रन बना था; अगले रन के आँकड़े थोड़े ज़्यादा अच्छे दिखेंगे।</numerusform>
            <numerusform>देखने के बाद परीक्षण के %n लेबल बदले। ऊपर के आँकड़े उन्हीं लेबलों से हैं जिनसे रन बना था; अगले रन के आँकड़े थोड़े ज़्यादा अच्छे दिखेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) changed since the run. The figures above still count the labels it was made with.</source>
        <translation>
            <numerusform>रन के बाद %n लेबल बदला। ऊपर के आँकड़े अब भी उन्हीं लेबलों से हैं जिनसे रन बना था।</numerusform>
            <numerusform>रन के बाद %n लेबल बदले। ऊपर के आँकड़े अब भी उन्हीं लेबलों से हैं जिनसे रन बना था।</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 decides at this threshold from now on.</source>
        <translation>रन %1 अब से इसी सीमा पर निर्णय करेगा।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Validation is shown: nobody has looked at the test part of run %1 yet.</source>
        <translation>सत्यापन दिखाया जा रहा है: रन %1 का परीक्षण भाग अभी किसी ने नहीं देखा है।</translation>
    </message>
</context>
<context>
    <name>winnow::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC वक्र</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>ग़लत धनात्मक दर</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>सही धनात्मक दर</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>संयोग</translation>
    </message>
    <message>
        <source>%1 (AUC %2)</source>
        <translation>%1 (AUC %2)</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
</context>
<context>
    <name>winnow::RunChoice</name>
    <message>
        <source>The run whose classifier answers here, until you choose another one.</source>
        <translation>वह रन जिसका वर्गीकारक यहाँ उत्तर देता है, जब तक आप कोई दूसरा न चुनें।</translation>
    </message>
    <message>
        <source>&amp;Answered by:</source>
        <translation>उत्तर देने वाला रन (&amp;A):</translation>
    </message>
    <message>
        <source>Run %1 answers here as before; the page Review shows run %2.</source>
        <translation>यहाँ पहले की तरह रन %1 उत्तर देता है; समीक्षा पृष्ठ रन %2 दिखाता है।</translation>
    </message>
    <message>
        <source>Ask &amp;run %1</source>
        <translation>रन %1 से पूछें (&amp;R)</translation>
    </message>
</context>
<context>
    <name>winnow::RunList</name>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Use these settings again</source>
        <translation>ये सेटिंग फिर लें</translation>
    </message>
    <message>
        <source>Takes the run&apos;s settings and model into the form.</source>
        <translation>रन की सेटिंग और मॉडल प्रपत्र में लाता है।</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>सेटिंग की तुलना करें</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and a click).</source>
        <translation>दो रन चुनें (Ctrl और क्लिक)।</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>समीक्षा में खोलें</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>अब तक कोई प्रशिक्षण नहीं</translation>
    </message>
    <message>
        <source>Press Train on the left: the curve, the time left and the figures come here, and labelling can go on meanwhile.</source>
        <translation>बाईं ओर “प्रशिक्षण” दबाएँ: वक्र, बचा समय और आँकड़े यहाँ आते हैं, और इस बीच लेबल लगाना चल सकता है।</translation>
    </message>
    <message>
        <source>Delete the run…</source>
        <translation>रन मिटाएँ…</translation>
    </message>
    <message>
        <source>Compare in Review</source>
        <translation>समीक्षा में तुलना करें</translation>
    </message>
    <message>
        <source>Where the two runs differ, on the comments that both have scored.</source>
        <translation>दोनों रन जिन टिप्पणियों को स्कोर कर चुके हैं, उन पर वे कहाँ अलग हैं।</translation>
    </message>
    <message>
        <source>What the run gets right and wrong. Of two chosen ones (Ctrl and a click), where they differ.</source>
        <translation>रन क्या सही और क्या ग़लत करता है। दो चुने हुए रनों (Ctrl और क्लिक) में, वे कहाँ अलग हैं।</translation>
    </message>
</context>
<context>
    <name>winnow::RunPanel</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, and ends as if nothing had happened.</source>
        <translation>अंतिम चेकपॉइंट से आगे बढ़ता है और ऐसे पूरा होता है जैसे कुछ हुआ ही न हो।</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>नया रन</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>रन %1, %2</translation>
    </message>
    <message>
        <source>Ends the training after the present step. The best adapter so far is kept, and it can go on later.</source>
        <translation>मौजूदा चरण के बाद प्रशिक्षण ख़त्म करता है। अब तक का सबसे अच्छा एडैप्टर रखा जाता है, और प्रशिक्षण बाद में आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Back to the training</source>
        <translation>प्रशिक्षण पर वापस</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation>
            <numerusform>%n रन चुना गया</numerusform>
            <numerusform>%n रन चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one run alone to see its curves. These two can be compared, by their settings or in Review.</source>
        <translation>किसी एक रन के वक्र देखने के लिए केवल उसे चुनें। इन दोनों की तुलना उनकी सेटिंग से या समीक्षा में की जा सकती है।</translation>
    </message>
    <message>
        <source>Choose one run alone to see its curves, or two to compare them.</source>
        <translation>वक्र देखने के लिए केवल एक रन चुनें, या तुलना के लिए दो।</translation>
    </message>
</context>
<context>
    <name>winnow::RunRemoval</name>
    <message numerus="yes">
        <source>Delete %n run(s)? Their adapters, scores and figures go for good; comments and labels stay. This cannot be undone.</source>
        <translation>
            <numerusform>%n रन मिटाएँ? उसका एडैप्टर, स्कोर और आँकड़े हमेशा के लिए चले जाते हैं; टिप्पणियाँ और लेबल रहते हैं। इसे वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>%n रन मिटाएँ? उनके एडैप्टर, स्कोर और आँकड़े हमेशा के लिए चले जाते हैं; टिप्पणियाँ और लेबल रहते हैं। इसे वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete run %1? It has no adapter and no scores; its settings and what it could go on from go for good. This cannot be undone.</source>
        <translation>रन %1 मिटाएँ? उसके पास न एडैप्टर है न स्कोर; उसकी सेटिंग और वह जहाँ से आगे बढ़ सकता था, हमेशा के लिए चले जाते हैं। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Delete run %1? Its adapter, its scores and its figures go for good; comments and labels stay. This cannot be undone.</source>
        <translation>रन %1 मिटाएँ? उसका एडैप्टर, उसके स्कोर और आँकड़े हमेशा के लिए चले जाते हैं; टिप्पणियाँ और लेबल रहते हैं। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::RunTable</name>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>सत्यापन AUC</translation>
    </message>
    <message>
        <source>Validation F1</source>
        <translation>सत्यापन F1</translation>
    </message>
    <message>
        <source>At the threshold %1</source>
        <translation>सीमा %1 पर</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreBars</name>
    <message>
        <source>No scores yet</source>
        <translation>अभी कोई स्कोर नहीं</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message>
        <source>Scores by label</source>
        <translation>लेबल के अनुसार स्कोर</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>बाक़ी सभी</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsForm</name>
    <message>
        <source>All settings</source>
        <translation>सभी सेटिंग</translation>
    </message>
    <message>
        <source>%1 in files and on the command line</source>
        <translation>फ़ाइलों और कमांड लाइन में %1</translation>
    </message>
</context>
<context>
    <name>winnow::ShapeBar</name>
    <message>
        <source>&amp;Separator</source>
        <translation>विभाजक (&amp;S)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>उद्धरण चिह्न (&amp;Q)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>पहली पंक्ति में स्तंभों के नाम हैं (&amp;N)</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (अनुमानित)</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>एन्कोडिंग (&amp;C)</translation>
    </message>
</context>
<context>
    <name>winnow::Shortcuts</name>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change those first.</source>
        <translation>%1 पहले से “%2” की है। दूसरी कुंजियाँ चुनें, या पहले उन्हें बदलें।</translation>
    </message>
    <message>
        <source>%1 gives the label “%2”. Choose other keys, or change the label&apos;s key in the task settings first.</source>
        <translation>%1 लेबल “%2” देती है। दूसरी कुंजियाँ चुनें, या पहले कार्य की सेटिंग में लेबल की कुंजी बदलें।</translation>
    </message>
</context>
<context>
    <name>winnow::SideBar</name>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>What is decided about the comments</source>
        <translation>टिप्पणियों के बारे में क्या तय होता है</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Task settings…</source>
        <translation>कार्य की सेटिंग…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>नया कार्य…</translation>
    </message>
</context>
<context>
    <name>winnow::SidePanel</name>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>About this comment</source>
        <translation>इस टिप्पणी के बारे में</translation>
    </message>
    <message>
        <source>This task has no policy text yet. Task settings, in the box at the top left, is where to write what each label means.</source>
        <translation>इस कार्य की नीति अभी नहीं लिखी गई। ऊपर बाईं ओर “कार्य की सेटिंग” में लिखें कि हर लेबल का क्या अर्थ है।</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
</context>
<context>
    <name>winnow::SignInDialog</name>
    <message>
        <source>This system has no keyring: the token for %1 is kept in %2, which you alone may read.</source>
        <translation>इस सिस्टम में कीरिंग नहीं है: %1 का टोकन %2 में रखा है, जिसे केवल आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The token for %1 is kept in the keyring of this system.</source>
        <translation>%1 का टोकन इस सिस्टम की कीरिंग में रखा है।</translation>
    </message>
    <message>
        <source>For now another one comes first: the one in %1.</source>
        <translation>अभी दूसरा टोकन पहले माना जाता है: %1 वाला।</translation>
    </message>
    <message>
        <source>Looking for a token…</source>
        <translation>टोकन खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 में साइन इन करें</translation>
    </message>
    <message>
        <source>%1 gives a Gemma to people who have an account there and accepted its licence. Winnow downloads it in your name, with a token instead of your password.</source>
        <translation>Gemma %1 पर उन्हीं को मिलता है जिनका वहाँ खाता है और जिन्होंने उसका लाइसेंस स्वीकार किया है। Winnow उसे आपके नाम से, पासवर्ड की जगह टोकन से डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>Sign in on the page of the model, and accept its licence there.</source>
        <translation>मॉडल के पृष्ठ पर साइन इन करें और वहाँ उसका लाइसेंस स्वीकार करें।</translation>
    </message>
    <message>
        <source>Open the page of the model</source>
        <translation>मॉडल का पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Make a token of the kind “Read”, and copy it.</source>
        <translation>“Read” प्रकार का टोकन बनाएँ और उसकी नक़ल करें।</translation>
    </message>
    <message>
        <source>In your settings, under “API”, make a token, and copy it.</source>
        <translation>अपनी सेटिंग में “API” के नीचे टोकन बनाएँ और उसकी नक़ल करें।</translation>
    </message>
    <message>
        <source>Open the page of the tokens</source>
        <translation>टोकन का पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Paste the &amp;token here. It is sent to %2 and to nobody else.</source>
        <translation>%1. टोकन यहाँ चिपकाएँ (&amp;T)। वह केवल %2 को भेजा जाता है, और किसी को नहीं।</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>%1 का टोकन</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>There is no token on this machine yet.</source>
        <translation>इस मशीन पर अभी कोई टोकन नहीं है।</translation>
    </message>
    <message>
        <source>A token is there already, in %1. A new one takes its place.</source>
        <translation>एक टोकन पहले से है, %1 में। नया उसकी जगह ले लेगा।</translation>
    </message>
    <message>
        <source>Winnow keeps no token for %1 any more.</source>
        <translation>Winnow के पास अब %1 का कोई टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>कीरिंग से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>winnow::SlicesPanel</name>
    <message>
        <source>Slices of the comments, worst first. Enter shows the comments of one.</source>
        <translation>टिप्पणियों के खंड, सबसे कमज़ोर पहले। Enter एक खंड की टिप्पणियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>धनात्मक</translation>
    </message>
    <message>
        <source>F1 (95%)</source>
        <translation>F1 (95%)</translation>
    </message>
    <message>
        <source>ROC-AUC (95%)</source>
        <translation>ROC-AUC (95%)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>गणना हो रही है…</translation>
    </message>
    <message>
        <source>  (too small to say)</source>
        <translation>  (बहुत छोटा)</translation>
    </message>
    <message>
        <source>Fewer than %1 comments, or fewer than %2 of one kind: the figures may be chance.</source>
        <translation>%1 से कम टिप्पणियाँ, या किसी एक प्रकार की %2 से कम: आँकड़े संयोग हो सकते हैं।</translation>
    </message>
    <message>
        <source>Worst F1 first. An interval that lies apart from the whole&apos;s is worth a look; with many slices one in twenty does by chance. Enter shows the comments.</source>
        <translation>सबसे कम F1 पहले। पूरे से अलग पड़ने वाला अंतराल देखने लायक है; बहुत खंडों में बीस में से एक संयोग से ऐसा होता है। Enter टिप्पणियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>of the slice “%1”</source>
        <translation>खंड “%1” की</translation>
    </message>
    <message>
        <source>Script: none (no letters)</source>
        <translation>लिपि: कोई नहीं (अक्षर नहीं)</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>लिपि: %1</translation>
    </message>
    <message>
        <source>Length: %1 words and more</source>
        <translation>लंबाई: %1 शब्द और अधिक</translation>
    </message>
    <message>
        <source>Length: up to %1 words</source>
        <translation>लंबाई: %1 शब्द तक</translation>
    </message>
    <message>
        <source>Length: %1 to %2 words</source>
        <translation>लंबाई: %1 से %2 शब्द</translation>
    </message>
    <message>
        <source>These comments have nothing that parts them: no further columns, and all are alike in source, length and script.</source>
        <translation>इन टिप्पणियों में ऐसा कुछ नहीं जो इन्हें बाँटे: और कोई स्तंभ नहीं, और स्रोत, लंबाई और लिपि में सब एक जैसी हैं।</translation>
    </message>
    <message>
        <source>Source: no file</source>
        <translation>स्रोत: कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>स्रोत: %1</translation>
    </message>
</context>
<context>
    <name>winnow::StartChoice</name>
    <message>
        <source>Start from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>A fresh adapter</source>
        <translation>नया एडैप्टर</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>रन %1: %2</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>फ़ोल्डर…</translation>
    </message>
    <message>
        <source>The folder of an adapter</source>
        <translation>एडैप्टर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reading the adapter…</source>
        <translation>एडैप्टर पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Where the adapter begins: with nothing learned, or with what another one of this model has learned.</source>
        <translation>एडैप्टर कहाँ से शुरू हो: बिना कुछ सीखे, या उससे जो इसी मॉडल का दूसरा एडैप्टर सीख चुका है।</translation>
    </message>
    <message>
        <source>The training goes on from what this adapter has learned. Its rank, alpha, rsLoRA, projections and first layer are kept: here they cannot be changed.</source>
        <translation>प्रशिक्षण वहीं से आगे बढ़ता है जो यह एडैप्टर सीख चुका है। इसके रैंक, अल्फ़ा, rsLoRA, प्रक्षेपण और पहली परत वही रहते हैं: यहाँ बदले नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Run %1 started from the adapter in a folder “%2”, which is not in the project. Choose that folder under “Start from”, or train with a fresh adapter.</source>
        <translation>रन %1 “%2” फ़ोल्डर के एडैप्टर से शुरू हुआ था, जो प्रोजेक्ट में नहीं है। “शुरुआत” में वह फ़ोल्डर चुनें, या नए एडैप्टर से प्रशिक्षण दें।</translation>
    </message>
</context>
<context>
    <name>winnow::StepNews</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>More was changed since. Undo, in the menu Edit, takes it back step by step.</source>
        <translation>इसके बाद और भी बदला गया। संपादन मेनू का “वापस लें” एक-एक क़दम वापस लेता है।</translation>
    </message>
</context>
<context>
    <name>winnow::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>winnow::TableMenu</name>
    <message>
        <source>&amp;Copy the marked rows</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>तालिका सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>winnow::TaskForm</name>
    <message>
        <source>New project</source>
        <translation>नया प्रोजेक्ट</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>नया कार्य</translation>
    </message>
    <message>
        <source>Task settings</source>
        <translation>कार्य की सेटिंग</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>प्रोजेक्ट कहाँ रखें</translation>
    </message>
    <message>
        <source>Winnow projects (*.winnow)</source>
        <translation>Winnow प्रोजेक्ट (*.winnow)</translation>
    </message>
    <message>
        <source>Say where the project&apos;s file goes.</source>
        <translation>बताएँ कि प्रोजेक्ट की फ़ाइल कहाँ रखी जाए।</translation>
    </message>
    <message>
        <source>Hostile comments</source>
        <translation>शत्रुतापूर्ण टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>शत्रुतापूर्ण</translation>
    </message>
    <message>
        <source>Instruction to the model</source>
        <translation>मॉडल को निर्देश</translation>
    </message>
    <message>
        <source>The beginning of every prompt; the labels and the comment follow.</source>
        <translation>हर प्रॉम्प्ट की शुरुआत; उसके बाद लेबल और टिप्पणी आते हैं।</translation>
    </message>
    <message>
        <source>What is &amp;decided</source>
        <translation>क्या तय करना है (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Instruction to the model</source>
        <translation>मॉडल को निर्देश (&amp;I)</translation>
    </message>
    <message>
        <source>When does a comment get which label? This text is at hand while labelling, and each change is kept as a new version.</source>
        <translation>टिप्पणी को कब कौन-सा लेबल मिलता है? लेबल लगाते समय यह पाठ पास रहता है, और हर बदलाव नए संस्करण के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>नीति (&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>What stands between instruction, comment and answer; \n is a new line. Leave it as it is unless a model was trained with another.</source>
        <translation>निर्देश, टिप्पणी और उत्तर के बीच जो रहता है; \n नई पंक्ति है। इसे ऐसे ही रहने दें जब तक मॉडल किसी और से प्रशिक्षित न हो।</translation>
    </message>
    <message>
        <source>The prompt of an example</source>
        <translation>एक उदाहरण का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>विभाजक (&amp;S)</translation>
    </message>
    <message>
        <source>The model reads</source>
        <translation>मॉडल यह पढ़ता है</translation>
    </message>
    <message>
        <source>(the comment)</source>
        <translation>(टिप्पणी)</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>इस नाम की फ़ाइल पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Conversation, for instruction-tuned models</source>
        <translation>बातचीत, निर्देश पर सधे मॉडलों के लिए</translation>
    </message>
    <message>
        <source>ShieldGemma: the instruction is its safety principle</source>
        <translation>ShieldGemma: निर्देश उसका सुरक्षा-सिद्धांत है</translation>
    </message>
    <message>
        <source>How the question is put to the model. ShieldGemma answers Yes or No: name the labels so, Yes the harmful one.</source>
        <translation>मॉडल से प्रश्न कैसे पूछा जाए। ShieldGemma हाँ या ना (Yes, No) में उत्तर देता है: लेबलों को यही नाम दें, हानिकारक को Yes।</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>प्रॉम्प्ट (&amp;P)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>यहाँ से शुरू करें</translation>
    </message>
    <message>
        <source>A question of my own</source>
        <translation>मेरा अपना प्रश्न</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <translation>यहाँ से शुरू करें (&amp;T)</translation>
    </message>
    <message>
        <source>Plain text, the usual way</source>
        <translation>सादा पाठ, जैसा आम तौर पर होता है</translation>
    </message>
    <message>
        <source>What you typed is not saved. If you leave, it is lost.</source>
        <translation>आपने जो लिखा है वह सहेजा नहीं गया है। छोड़ने पर वह खो जाएगा।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
</context>
<context>
    <name>winnow::ThreadView</name>
    <message>
        <source>The thread</source>
        <translation>चर्चा</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>This comment</source>
        <translation>यह टिप्पणी</translation>
    </message>
</context>
<context>
    <name>winnow::TrainPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>प्रशिक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel the training</source>
        <translation>प्रशिक्षण रोकें (&amp;C)</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>अभी कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>A model that understands language comes first; the starter model is a quarter of a gigabyte.</source>
        <translation>पहले भाषा समझने वाला मॉडल चाहिए; आरंभिक मॉडल चौथाई गीगाबाइट का है।</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>मॉडल पर जाएँ</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>सीखने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Label some comments first, sixty or so, a few of each label.</source>
        <translation>पहले कुछ टिप्पणियों पर लेबल लगाएँ, लगभग साठ, हर लेबल की कुछ।</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>लेबल पर जाएँ</translation>
    </message>
    <message>
        <source>Run %1 did not come to its end. It can go on where it was.</source>
        <translation>रन %1 पूरा नहीं हुआ। वह जहाँ था वहीं से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Run %1 is finished.</source>
        <translation>रन %1 पूरा हुआ।</translation>
    </message>
    <message>
        <source>&amp;Estimate time and memory</source>
        <translation>समय और मेमोरी का अनुमान (&amp;E)</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>समीक्षा में खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) stayed out: nearly the same text is in validation or test.</source>
        <translation>
            <numerusform>%n टिप्पणी बाहर रही: लगभग वही पाठ सत्यापन या परीक्षण में है।</numerusform>
            <numerusform>%n टिप्पणियाँ बाहर रहीं: लगभग वही पाठ सत्यापन या परीक्षण में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 was cancelled. It can go on where it was.</source>
        <translation>रन %1 रद्द किया गया। वह जहाँ था वहीं से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Run %1 was cancelled before its first step.</source>
        <translation>रन %1 पहले चरण से पहले ही रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>winnow::TrainingForm</name>
    <message>
        <source>A first answer in the shortest time: the upper half of the model learns, twice through.</source>
        <translation>सबसे कम समय में पहला उत्तर: मॉडल का ऊपरी आधा भाग दो दौर में सीखता है।</translation>
    </message>
    <message>
        <source>The best figures we found for a few hundred comments: every layer learns, four times through.</source>
        <translation>कुछ सौ टिप्पणियों के लिए हमें मिले सबसे अच्छे आँकड़े: हर परत चार दौर में सीखती है।</translation>
    </message>
    <message>
        <source>The settings of the codelab “Showcase an agile safety classifier with Gemma”, to compare with.</source>
        <translation>codelab “Showcase an agile safety classifier with Gemma” की सेटिंग, तुलना के लिए।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडल (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>विधि (&amp;R)</translation>
    </message>
    <message>
        <source>Save as own recipe</source>
        <translation>अपनी विधि के रूप में सहेजें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Get another model…</source>
        <translation>दूसरा मॉडल लें…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 पर वापस</translation>
    </message>
    <message>
        <source>What the model says without any training: a baseline that a training has to beat.</source>
        <translation>बिना किसी प्रशिक्षण के मॉडल क्या कहता है: एक आधार-रेखा जिससे प्रशिक्षण को बेहतर होना है।</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Your own settings. Save them, and they are there the next time.</source>
        <translation>आपकी अपनी सेटिंग। सहेजने पर ये अगली बार भी मिलेंगी।</translation>
    </message>
</context>
<context>
    <name>winnow::TrainingSetup</name>
    <message>
        <source>Makes two real steps, and says what the whole training takes in time and memory.</source>
        <translation>दो असली चरण चलाकर बताता है कि पूरे प्रशिक्षण में कितना समय और मेमोरी लगेगी।</translation>
    </message>
    <message>
        <source>Making two real steps to see what it takes; the training follows. Press again not to wait.</source>
        <translation>कितना लगेगा यह देखने के लिए दो असली चरण चल रहे हैं; फिर प्रशिक्षण होगा। प्रतीक्षा न करनी हो तो फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Making two real steps to see what it takes…</source>
        <translation>कितना लगेगा यह देखने के लिए दो असली चरण चल रहे हैं…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>प्रशिक्षण जारी…</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>अभी प्रशिक्षण दें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>प्रशिक्षण (&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n comment(s) to train on, fewer than “Train on at most” asks for.</source>
        <translation>
            <numerusform>प्रशिक्षण के लिए %n टिप्पणी है, जो “अधिकतम टिप्पणियाँ” से कम है।</numerusform>
            <numerusform>प्रशिक्षण के लिए %n टिप्पणियाँ हैं, जो “अधिकतम टिप्पणियाँ” से कम हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model on this machine. Get one above under “Model”, then train.</source>
        <translation>इस मशीन पर कोई मॉडल नहीं है। ऊपर “मॉडल” में कोई लें, फिर प्रशिक्षण दें।</translation>
    </message>
    <message>
        <source>E&amp;stimate</source>
        <translation>अनुमान (&amp;S)</translation>
    </message>
</context>
<context>
    <name>winnow::TrainingStatus</name>
    <message>
        <source>Show the training</source>
        <translation>प्रशिक्षण दिखाएँ</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
        <source>Training run %1: %2</source>
        <translation>रन %1 का प्रशिक्षण: %2</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>प्रशिक्षण: %1</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>समीक्षा में खोलें</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::TransferTable</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>waits, %1 have come</source>
        <translation>प्रतीक्षा में, %1 आ चुका है</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>winnow::TryPage</name>
    <message>
        <source>Text to try</source>
        <translation>आज़माने का पाठ</translation>
    </message>
    <message>
        <source>Type or paste a text. It stays on this machine.</source>
        <translation>पाठ लिखें या चिपकाएँ। वह इसी मशीन पर रहता है।</translation>
    </message>
    <message>
        <source>Show which &amp;words moved the score</source>
        <translation>दिखाएँ किन शब्दों ने स्कोर बदला (&amp;W)</translation>
    </message>
    <message>
        <source>Each word is left out in turn, and the rest scored again. The change says how the score moves with and without that word; it does not say why. Two words that say the same can each show almost no change.</source>
        <translation>हर शब्द बारी-बारी से छोड़ा जाता है और बाक़ी का स्कोर फिर निकाला जाता है। बदलाव बताता है कि उस शब्द के साथ और बिना स्कोर कैसे चलता है; क्यों, यह नहीं बताता। एक ही बात कहने वाले दो शब्दों में से हर एक का बदलाव लगभग शून्य हो सकता है।</translation>
    </message>
    <message>
        <source>Words and the change of the score without each</source>
        <translation>शब्द और हर एक के बिना स्कोर में बदलाव</translation>
    </message>
    <message>
        <source>&amp;Clear the text</source>
        <translation>पाठ मिटाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>आज़माने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>When a training has finished, you can type a text here and see what the classifier says.</source>
        <translation>प्रशिक्षण पूरा होने पर आप यहाँ पाठ लिखकर देख सकते हैं कि वर्गीकारक क्या कहता है।</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>Run %1. A text is %2 where its score is at least %3.</source>
        <translation>रन %1। पाठ %2 है जहाँ उसका स्कोर कम से कम %3 हो।</translation>
    </message>
    <message>
        <source>Run %1. The label with the highest score is the decision.</source>
        <translation>रन %1। सबसे ऊँचे स्कोर वाला लेबल निर्णय है।</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>The text is longer than the classifier reads: its end was left out, as in the training.</source>
        <translation>पाठ वर्गीकारक के पढ़ने की सीमा से लंबा है: उसका अंत छोड़ दिया गया, जैसे प्रशिक्षण में।</translation>
    </message>
    <message>
        <source>Of the %1 characters that were pasted the first %2 were taken: a classifier reads the beginning of a text only.</source>
        <translation>चिपकाए गए %1 वर्णों में से पहले %2 लिए गए: वर्गीकारक पाठ का केवल आरंभ पढ़ता है।</translation>
    </message>
    <message>
        <source>The model of this run is not on this machine</source>
        <translation>इस रन का मॉडल इस मशीन पर नहीं है</translation>
    </message>
    <message>
        <source>Run %1 was trained with %2. Get that model, and type here what the classifier should judge.</source>
        <translation>रन %1 का प्रशिक्षण %2 से हुआ था। वह मॉडल लाएँ, फिर यहाँ वह लिखें जिसे वर्गीकारक परखे।</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>मॉडल पर जाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::UseHeader</name>
    <message>
        <source>What the column “%1” is</source>
        <translation>स्तंभ “%1” क्या है</translation>
    </message>
</context>
<context>
    <name>winnow::ValueTable</name>
    <message>
        <source>Values of the file and their labels</source>
        <translation>फ़ाइल के मान और उनके लेबल</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>… and more different values: those that are no label are refused</source>
        <translation>… और भी अलग मान: जो लेबल नहीं हैं वे अस्वीकृत होंगे</translation>
    </message>
    <message>
        <source>Label of the value “%1”</source>
        <translation>मान “%1” का लेबल</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>ये पंक्तियाँ छोड़ दें</translation>
    </message>
</context>
<context>
    <name>winnow::WebDialog</name>
    <message>
        <source>The ETHOS data set</source>
        <translation>ETHOS डेटा सेट</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <translation>वेब से आयात</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>डाउनलोड की प्रगति</translation>
    </message>
    <message>
        <source>The &amp;address of a table as CSV, TSV or JSON Lines. It is fetched without a password, and shown before anything of it is imported.</source>
        <translation>CSV, TSV या JSON Lines तालिका का पता (&amp;A)। वह बिना पासवर्ड के लाई जाती है, और कुछ भी आयात होने से पहले दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Address of the table</source>
        <translation>तालिका का पता</translation>
    </message>
    <message>
        <source>Its comments are abusive: slurs, threats, hatred of many groups of people. You will see them in the preview and while you label.</source>
        <translation>इसकी टिप्पणियाँ अपमानजनक हैं: गालियाँ, धमकियाँ, लोगों के कई समूहों के प्रति नफ़रत। पूर्वावलोकन में और लेबल करते समय वे आपको दिखेंगी।</translation>
    </message>
    <message>
        <source>998 comments from YouTube and Reddit, each with the share of readers who found it hateful (Mollas and others, 2020). Studies of hate speech are often compared on them.</source>
        <translation>YouTube और Reddit की 998 टिप्पणियाँ, हर एक के साथ उन पाठकों का हिस्सा जिन्हें वह घृणास्पद लगी (Mollas और अन्य, 2020)। घृणा-भाषण के अध्ययनों की तुलना अक्सर इन्हीं पर होती है।</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 3. Winnow does not contain the data set; it comes from its publishers&apos; page at GitHub, 124 kB.</source>
        <translation>लाइसेंस: GNU General Public License, संस्करण 3। Winnow में यह डेटा सेट नहीं है; वह GitHub पर उसके प्रकाशकों के पृष्ठ से आता है, 124 kB।</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>उसका पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Open the licence</source>
        <translation>लाइसेंस खोलें</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>रोका गया। कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>winnow::WordProgress</name>
    <message>
        <source>The words are being left out</source>
        <translation>शब्द छोड़कर देखा जा रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n word(s), one after the other…</source>
        <translation>
            <numerusform>%n शब्द छोड़कर देखा जा रहा है…</numerusform>
            <numerusform>%n शब्द एक-एक करके छोड़कर देखे जा रहे हैं…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::WordTable</name>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Change of the score</source>
        <translation>स्कोर में बदलाव</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
</context>
</TS>
