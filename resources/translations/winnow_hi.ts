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
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
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
    <message numerus="yes">
        <source>All %Ln comment(s) of this queue were shown.</source>
        <translation>
            <numerusform>इस कतार की %Ln टिप्पणी दिखाई जा चुकी है।</numerusform>
            <numerusform>इस कतार की सभी %Ln टिप्पणियाँ दिखाई जा चुकी हैं।</numerusform>
        </translation>
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
        <source>%Ln row(s) contradict the label that the same text has already</source>
        <translation>
            <numerusform>%Ln पंक्ति उसी पाठ के मौजूद लेबल से अलग है</numerusform>
            <numerusform>%Ln पंक्तियाँ उसी पाठ के मौजूद लेबल से अलग हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused: %1</source>
        <translation>
            <numerusform>%Ln पंक्ति अस्वीकृत: %1</numerusform>
            <numerusform>%Ln पंक्तियाँ अस्वीकृत: %1</numerusform>
        </translation>
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
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>कुंजियाँ दबाएँ</translation>
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
    <name>Refusals</name>
    <message>
        <source>the text is empty</source>
        <translation>पाठ ख़ाली है</translation>
    </message>
    <message>
        <source>the label is none of the task&apos;s</source>
        <translation>लेबल इस कार्य का नहीं है</translation>
    </message>
    <message>
        <source>the label is no number</source>
        <translation>लेबल संख्या नहीं है</translation>
    </message>
    <message>
        <source>the row has more fields than the header</source>
        <translation>पंक्ति में शीर्ष पंक्ति से अधिक खाने हैं</translation>
    </message>
    <message>
        <source>the row has fewer fields than the header</source>
        <translation>पंक्ति में शीर्ष पंक्ति से कम खाने हैं</translation>
    </message>
    <message>
        <source>the row holds a NUL</source>
        <translation>पंक्ति में NUL है</translation>
    </message>
    <message>
        <source>the row holds bytes that this encoding does not have</source>
        <translation>पंक्ति में ऐसे बाइट हैं जो इस एन्कोडिंग में नहीं होते</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>उद्धरण चिह्न बंद नहीं हुआ</translation>
    </message>
    <message>
        <source>there is text after a closing quote (a quote inside a quoted field is written twice)</source>
        <translation>बंद होने वाले उद्धरण चिह्न के बाद पाठ है (उद्धृत खाने के भीतर उद्धरण चिह्न दो बार लिखा जाता है)</translation>
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
        <source>Others</source>
        <translation>अन्य</translation>
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
        <source>The intervals say what the small number of comments leaves open (%1%, bootstrap of %2 resamples); they say nothing of labels that are wrong.</source>
        <translation>अंतराल बताते हैं कि टिप्पणियों की कम संख्या क्या अनिश्चित छोड़ती है (%1%, %2 पुनःनमूनों का बूटस्ट्रैप); ग़लत लेबलों के बारे में वे कुछ नहीं बताते।</translation>
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
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>Optimizer, schedule</source>
        <translation>ऑप्टिमाइज़र, क्रम</translation>
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
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>शुरुआत</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
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
    <message>
        <source>It did not come to its end: the program was closed or ended. It can go on from its last checkpoint.</source>
        <translation>यह पूरा नहीं हुआ: प्रोग्राम बंद हो गया था। यह अंतिम चेकपॉइंट से आगे बढ़ सकता है।</translation>
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
        <source>Threshold %1, chosen on the validation part.</source>
        <translation>सीमा %1, सत्यापन भाग पर चुनी गई।</translation>
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
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change those first.</source>
        <translation>%1 पहले से “%2” की है। दूसरी कुंजियाँ चुनें, या पहले उन्हें बदलें।</translation>
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
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
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
        <source>This run</source>
        <translation>यह रन</translation>
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
        <source>&amp;Go on in the background</source>
        <translation>पृष्ठभूमि में जारी रखें (&amp;G)</translation>
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
        <source>A training is being started.</source>
        <translation>प्रशिक्षण शुरू हो रहा है।</translation>
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
        <source>Deleted %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी मिटाई गई</numerusform>
            <numerusform>%n टिप्पणियाँ मिटाई गईं</numerusform>
        </translation>
    </message>
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
        <source>Import…</source>
        <translation>आयात…</translation>
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
</context>
<context>
    <name>winnow::ComparisonPanel</name>
    <message>
        <source>Figures of two runs and their differences</source>
        <translation>दो रनों के आँकड़े और उनके अंतर</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% अंतराल</translation>
    </message>
    <message>
        <source>Told apart?</source>
        <translation>अलग पहचाने गए?</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
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
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no: they are equal here</source>
        <translation>नहीं: यहाँ दोनों बराबर हैं</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>पूरी तरह नहीं</translation>
    </message>
    <message>
        <source>no, nor by any set of a useful size</source>
        <translation>नहीं, और किसी व्यावहारिक आकार के समूह से भी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>no: needs about %n more comment(s)</source>
        <translation>
            <numerusform>नहीं: लगभग %n और टिप्पणी चाहिए</numerusform>
            <numerusform>नहीं: लगभग %n और टिप्पणियाँ चाहिए</numerusform>
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
    <message>
        <source>Run %1 minus run %2</source>
        <translation>रन %1 घटा रन %2</translation>
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
    <message>
        <source>All others</source>
        <translation>बाक़ी सभी</translation>
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
        <source>All comments with their labels, annotators, notes, split and metadata. Winnow can import the file again.</source>
        <translation>सभी टिप्पणियाँ अपने लेबल, लेबलकर्ता, नोट, विभाजन और मेटाडेटा के साथ। Winnow इस फ़ाइल को फिर आयात कर सकता है।</translation>
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
        <source>What the run gave to each comment it scored, label by label.</source>
        <translation>रन ने हर टिप्पणी को हर लेबल के लिए क्या स्कोर दिया।</translation>
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
        <source>Save &amp;plots…</source>
        <translation>आलेख सहेजें… (&amp;P)</translation>
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
    <message>
        <source>Where the plots go</source>
        <translation>आलेख कहाँ रखें</translation>
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
    <message>
        <source>Where the tables go</source>
        <translation>तालिकाएँ कहाँ रखें</translation>
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
        <source>about %Ln more until the next training says something new</source>
        <translation>
            <numerusform>लगभग %Ln और लेबल लगाने पर अगला प्रशिक्षण कुछ नया बताएगा</numerusform>
            <numerusform>लगभग %Ln और लेबल लगाने पर अगला प्रशिक्षण कुछ नया बताएगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more until the first training says something</source>
        <translation>
            <numerusform>लगभग %Ln और लेबल लगाने पर पहला प्रशिक्षण कुछ बताएगा</numerusform>
            <numerusform>लगभग %Ln और लेबल लगाने पर पहला प्रशिक्षण कुछ बताएगा</numerusform>
        </translation>
    </message>
    <message>
        <source>enough new labels for another training</source>
        <translation>एक और प्रशिक्षण के लिए पर्याप्त नए लेबल</translation>
    </message>
    <message>
        <source>enough labels for a first training</source>
        <translation>पहले प्रशिक्षण के लिए पर्याप्त लेबल</translation>
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
        <source>Another &amp;file…</source>
        <translation>दूसरी फ़ाइल… (&amp;F)</translation>
    </message>
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
        <source>Line</source>
        <translation>पंक्ति</translation>
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
    <message>
        <source>Import another &amp;file…</source>
        <translation>दूसरी फ़ाइल आयात करें… (&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused. They are in “%1”, to be mended and imported again.</source>
        <translation>
            <numerusform>%Ln पंक्ति अस्वीकृत हुई। वह “%1” में है, ताकि सुधारकर फिर आयात की जा सके।</numerusform>
            <numerusform>%Ln पंक्तियाँ अस्वीकृत हुईं। वे “%1” में हैं, ताकि सुधारकर फिर आयात की जा सकें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::KnownList</name>
    <message>
        <source>Get it in a terminal, in the folder of Winnow: %1</source>
        <translation>Winnow के फ़ोल्डर में, टर्मिनल से लें: %1</translation>
    </message>
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
        <source>%1 and more: “%2”, %3  ·  less: “%4”, %5</source>
        <translation>%1 और अधिक: “%2”, %3  ·  कम: “%4”, %5</translation>
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
        <source>the run&apos;s threshold</source>
        <translation>रन की सीमा</translation>
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
</context>
<context>
    <name>winnow::MemoryCosts</name>
    <message>
        <source>At most, with this model on the processor: %1.</source>
        <translation>इस मॉडल के साथ, प्रोसेसर पर, अधिकतम: %1।</translation>
    </message>
    <message>
        <source>At most, with this model on %1: %2.</source>
        <translation>इस मॉडल के साथ, %1 पर, अधिकतम: %2।</translation>
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
</context>
<context>
    <name>winnow::NumberHistogram</name>
    <message>
        <source>Numbers of the label column</source>
        <translation>लेबल स्तंभ की संख्याएँ</translation>
    </message>
    <message>
        <source>A click chooses the number.</source>
        <translation>क्लिक से संख्या चुनी जाती है।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
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
        <source>&amp;Export…</source>
        <translation>निर्यात… (&amp;E)</translation>
    </message>
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
        <source>What the run gets right and wrong.</source>
        <translation>रन क्या सही और क्या ग़लत करता है।</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>अब तक कोई प्रशिक्षण नहीं</translation>
    </message>
    <message>
        <source>Press Train on the left: the curve, the time left and the figures come here, and labelling can go on meanwhile.</source>
        <translation>बाईं ओर “प्रशिक्षण” दबाएँ: वक्र, बचा समय और आँकड़े यहाँ आते हैं, और इस बीच लेबल लगाना चल सकता है।</translation>
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
        <source>Ends the training after the present step. The best adapter so far is kept.</source>
        <translation>वर्तमान चरण के बाद प्रशिक्षण समाप्त करता है। अब तक का सर्वोत्तम एडैप्टर रखा जाता है।</translation>
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
        <source>&amp;Encoding</source>
        <translation>एन्कोडिंग (&amp;E)</translation>
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
        <source>These comments have nothing that parts them: no further columns, and all are alike in length and script.</source>
        <translation>इन टिप्पणियों को बाँटने वाला कुछ नहीं: न और स्तंभ, और लंबाई व लिपि में सब एक जैसी।</translation>
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
        <source>Plain, as in the codelab</source>
        <translation>सादा, जैसा Codelab में</translation>
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
        <source>Run %1 was cancelled.</source>
        <translation>रन %1 रद्द किया गया।</translation>
    </message>
    <message>
        <source>&amp;Estimate time and memory</source>
        <translation>समय और मेमोरी का अनुमान (&amp;E)</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>समीक्षा में खोलें</translation>
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
        <source>Your own settings. Saved, they are there the next time.</source>
        <translation>आपकी अपनी सेटिंग। सहेजने पर वे अगली बार भी रहेंगी।</translation>
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
</context>
<context>
    <name>winnow::TrainingSetup</name>
    <message>
        <source>&amp;Estimate</source>
        <translation>अनुमान (&amp;E)</translation>
    </message>
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
    <name>winnow::WordTable</name>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Change of the score</source>
        <translation>स्कोर में बदलाव</translation>
    </message>
</context>
</TS>
