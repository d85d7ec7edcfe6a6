/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["bias-variance sample"] = 
`640 x 528
Four linked views of a polynomial of degree 3 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46 155.4 48.1 "…" 110.3 252 103.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=107.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=141 text="truth" weight="bold" size="small"
text one title ink x=10 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
line one focus accent x1=2 x2=2 y1=4 y2=17 width=4
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.053" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.153" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[155.4 149.8 144.5 "…" 156.6 153.9 151](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 148.1 384.1 "…" 128.2 588 123](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many mean name model x=594 y=127 text="mean" weight="bold" size="small"
text many truth name truth x=594 y=142 text="truth" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 3, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=316.7 width=34 height=8.5 hollow=false
rect part variance variance x=22 y=326.2 width=34 height=18.9 hollow=false
rect part noise noise x=22 y=346.1 width=34 height=141.9 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,321C66.5,321 66.5,338 75,338" width=1.3
path thread variance variance d="M58,336C66.5,336 66.5,360 75,360" width=1.3
path thread noise noise d="M58,417C66.5,417 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.006" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.005" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.013" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.012" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.109" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.107" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.109" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0005 ± 0.0025" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 3 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=413.6 x2=413.6 y1=459.5 y2=488 width=1.5 dash="short"
point place accent x=413.6 y=459.5 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 3
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance sample */

snapshots["bias-variance underfit"] = 
`640 x 528
Four linked views of a polynomial of degree 1 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46 105.6 48.1 "…" 167.2 252 167.8](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one truth name truth x=258 y=141 text="truth" weight="bold" size="small"
text one fit name model x=258 y=171.8 text="fit" weight="bold" size="small"
text one title ink x=10 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
line one focus accent x1=2 x2=2 y1=4 y2=17 width=4
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.325" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.360" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[105.6 106.2 106.8 "…" 180.4 181.3 182.1](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 98.9 384.1 "…" 173.6 588 174.3](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=178.3 text="mean" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 1, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=316 width=34 height=116 hollow=false
rect part variance variance x=22 y=433 width=34 height=2.1 hollow=false
rect part noise noise x=22 y=436.1 width=34 height=51.9 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,375C66.5,375 66.5,338 75,338" width=1.3
path thread variance variance d="M58,435C66.5,435 66.5,360 75,360" width=1.3
path thread noise noise d="M58,462C66.5,462 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.203" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.203" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.005" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.006" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.298" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.300" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.297" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap −0.0018 ± 0.0056" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 1 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=389.9 x2=389.9 y1=410.5 y2=488 width=1.5 dash="short"
point place accent x=389.9 y=410.5 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 1
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance underfit */

snapshots["bias-variance overfit"] = 
`640 x 528
Four linked views of a polynomial of degree 12 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46.8 58 48.1 "…" 116.4 252 132.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=136.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=151.9 text="truth" weight="bold" size="small"
text one title ink x=10 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
line one focus accent x1=2 x2=2 y1=4 y2=17 width=4
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.019" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.170" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[24.5 107.8 149.7 "…" 164.5 184.8 218.4](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 159.9 384.1 "…" 145.4 588 167.7](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=171.7 text="mean" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 12, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=320.6 width=34 height=6.9 hollow=false
rect part variance variance x=22 y=328.5 width=34 height=77.5 hollow=false
rect part noise noise x=22 y=407 width=34 height=81 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,325C66.5,325 66.5,338 75,338" width=1.3
path thread variance variance d="M58,368C66.5,368 66.5,360 75,360" width=1.3
path thread noise noise d="M58,448C66.5,448 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.009" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.000" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.087" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.091" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.186" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.181" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.191" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0051 ± 0.0043" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 12 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=520.4 x2=520.4 y1=438 y2=488 width=1.5 dash="short"
point place accent x=520.4 y=438 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 12
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance overfit */

snapshots["bias-variance errors"] = 
`640 x 528
Four linked views of a polynomial of degree 12 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46.8 58 48.1 "…" 116.4 252 132.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=136.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=151.9 text="truth" weight="bold" size="small"
text one title ink x=10 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
line one focus accent x1=2 x2=2 y1=4 y2=17 width=4
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.019" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.170" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[24.5 107.8 149.7 "…" 164.5 184.8 218.4](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 159.9 384.1 "…" 145.4 588 167.7](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=171.7 text="mean" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 12, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=320.6 width=34 height=6.9 hollow=false
rect part variance variance x=22 y=328.5 width=34 height=77.5 hollow=false
rect part noise noise x=22 y=407 width=34 height=81 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,325C66.5,325 66.5,338 75,338" width=1.3
path thread variance variance d="M58,368C66.5,368 66.5,360 75,360" width=1.3
path thread noise noise d="M58,448C66.5,448 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.009" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.000" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.087" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.091" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.186" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.181" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.191" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0051 ± 0.0043" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 12 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=520.4 x2=520.4 y1=438 y2=488 width=1.5 dash="short"
point place accent x=520.4 y=438 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 12
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance errors */

snapshots["bias-variance again"] = 
`640 x 528
Four linked views of a polynomial of degree 12 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46.8 58 48.1 "…" 116.4 252 132.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=136.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=151.9 text="truth" weight="bold" size="small"
text one title ink x=10 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
line one focus accent x1=2 x2=2 y1=4 y2=17 width=4
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.019" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.170" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[24.5 107.8 149.7 "…" 164.5 184.8 218.4](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 159.9 384.1 "…" 145.4 588 167.7](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
curve many one ink points=[382.8 58 384.1 "…" 116.4 588 132.9](202) width=1.3
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=171.7 text="mean" weight="bold" size="small"
text many title ink x=346 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
line many focus accent x1=338 x2=338 y1=4 y2=17 width=4
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 12, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=320.6 width=34 height=6.9 hollow=false
rect part variance variance x=22 y=328.5 width=34 height=77.5 hollow=false
rect part noise noise x=22 y=407 width=34 height=81 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,325C66.5,325 66.5,338 75,338" width=1.3
path thread variance variance d="M58,368C66.5,368 66.5,360 75,360" width=1.3
path thread noise noise d="M58,448C66.5,448 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.009" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.000" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.087" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.091" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.186" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.181" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.191" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0051 ± 0.0043" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 12 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=520.4 x2=520.4 y1=438 y2=488 width=1.5 dash="short"
point place accent x=520.4 y=438 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 12
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance again */

snapshots["bias-variance many"] = 
`640 x 528
Four linked views of a polynomial of degree 12 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46.8 58 48.1 "…" 116.4 252 132.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=136.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=151.9 text="truth" weight="bold" size="small"
text one title ink x=0 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.019" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.170" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[24.5 107.8 149.7 "…" 164.5 184.8 218.4](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 159.9 384.1 "…" 145.4 588 167.7](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=171.7 text="mean" weight="bold" size="small"
text many title ink x=346 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
line many focus accent x1=338 x2=338 y1=4 y2=17 width=4
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 12, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=320.6 width=34 height=6.9 hollow=false
rect part variance variance x=22 y=328.5 width=34 height=77.5 hollow=false
rect part noise noise x=22 y=407 width=34 height=81 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,325C66.5,325 66.5,338 75,338" width=1.3
path thread variance variance d="M58,368C66.5,368 66.5,360 75,360" width=1.3
path thread noise noise d="M58,448C66.5,448 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.009" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.000" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.087" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.091" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.186" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.181" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.191" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0051 ± 0.0043" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 12 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=520.4 x2=520.4 y1=438 y2=488 width=1.5 dash="short"
point place accent x=520.4 y=438 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 12
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance many */

snapshots["bias-variance variance"] = 
`640 x 528
Four linked views of a polynomial of degree 12 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46.8 58 48.1 "…" 116.4 252 132.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=136.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=151.9 text="truth" weight="bold" size="small"
text one title ink x=0 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.019" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.170" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[24.5 107.8 149.7 "…" 164.5 184.8 218.4](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 159.9 384.1 "…" 145.4 588 167.7](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=171.7 text="mean" weight="bold" size="small"
text many title ink x=346 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
line many focus accent x1=338 x2=338 y1=4 y2=17 width=4
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 12, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=320.6 width=34 height=6.9 hollow=false
rect part variance variance x=22 y=328.5 width=34 height=77.5 hollow=false
rect part noise noise x=22 y=407 width=34 height=81 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,325C66.5,325 66.5,338 75,338" width=1.3
path thread variance variance d="M58,368C66.5,368 66.5,360 75,360" width=1.3
path thread noise noise d="M58,448C66.5,448 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.009" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.000" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.087" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.091" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.186" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.181" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.191" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0051 ± 0.0043" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 12 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=520.4 x2=520.4 y1=438 y2=488 width=1.5 dash="short"
point place accent x=520.4 y=438 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 12
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance variance */

snapshots["bias-variance bias"] = 
`640 x 528
Four linked views of a polynomial of degree 1 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46 105.6 48.1 "…" 167.2 252 167.8](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one truth name truth x=258 y=141 text="truth" weight="bold" size="small"
text one fit name model x=258 y=171.8 text="fit" weight="bold" size="small"
text one title ink x=0 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.325" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.360" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[105.6 106.2 106.8 "…" 180.4 181.3 182.1](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 98.9 384.1 "…" 173.6 588 174.3](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many truth name truth x=594 y=141 text="truth" weight="bold" size="small"
text many mean name model x=594 y=178.3 text="mean" weight="bold" size="small"
text many title ink x=346 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
line many focus accent x1=338 x2=338 y1=4 y2=17 width=4
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 1, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=316 width=34 height=116 hollow=false
rect part variance variance x=22 y=433 width=34 height=2.1 hollow=false
rect part noise noise x=22 y=436.1 width=34 height=51.9 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,375C66.5,375 66.5,338 75,338" width=1.3
path thread variance variance d="M58,435C66.5,435 66.5,360 75,360" width=1.3
path thread noise noise d="M58,462C66.5,462 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.203" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.203" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.005" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.006" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.298" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.300" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.297" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap −0.0018 ± 0.0056" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 1 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=389.9 x2=389.9 y1=410.5 y2=488 width=1.5 dash="short"
point place accent x=389.9 y=410.5 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 1
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance bias */

snapshots["bias-variance parts"] = 
`640 x 528
Four linked views of a polynomial of degree 3 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46 155.4 48.1 "…" 110.3 252 103.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=107.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=141 text="truth" weight="bold" size="small"
text one title ink x=0 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.053" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.153" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[155.4 149.8 144.5 "…" 156.6 153.9 151](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 148.1 384.1 "…" 128.2 588 123](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many mean name model x=594 y=127 text="mean" weight="bold" size="small"
text many truth name truth x=594 y=142 text="truth" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=10 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
line parts focus accent x1=2 x2=2 y1=262 y2=275 width=4
text parts hint muted x=0 y=295 text="at degree 3, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=316.7 width=34 height=8.5 hollow=false
rect part variance variance x=22 y=326.2 width=34 height=18.9 hollow=false
rect part noise noise x=22 y=346.1 width=34 height=141.9 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,321C66.5,321 66.5,338 75,338" width=1.3
path thread variance variance d="M58,336C66.5,336 66.5,360 75,360" width=1.3
path thread noise noise d="M58,417C66.5,417 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.006" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.005" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.013" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.012" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.109" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.107" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.109" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0005 ± 0.0025" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 3 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=413.6 x2=413.6 y1=459.5 y2=488 width=1.5 dash="short"
point place accent x=413.6 y=459.5 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 3
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance parts */

snapshots["bias-variance tradeoff"] = 
`640 x 528
Four linked views of a polynomial of degree 3 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46 155.4 48.1 "…" 110.3 252 103.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=107.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=141 text="truth" weight="bold" size="small"
text one title ink x=0 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.053" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.153" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[155.4 149.8 144.5 "…" 156.6 153.9 151](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 148.1 384.1 "…" 128.2 588 123](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many mean name model x=594 y=127 text="mean" weight="bold" size="small"
text many truth name truth x=594 y=142 text="truth" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=10 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
line parts focus accent x1=2 x2=2 y1=262 y2=275 width=4
text parts hint muted x=0 y=295 text="at degree 3, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=316.7 width=34 height=8.5 hollow=false
rect part variance variance x=22 y=326.2 width=34 height=18.9 hollow=false
rect part noise noise x=22 y=346.1 width=34 height=141.9 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,321C66.5,321 66.5,338 75,338" width=1.3
path thread variance variance d="M58,336C66.5,336 66.5,360 75,360" width=1.3
path thread noise noise d="M58,417C66.5,417 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.006" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.005" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.013" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.012" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.109" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.107" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.109" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0005 ± 0.0025" size="small"
text curve title ink x=346 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve focus accent x1=338 x2=338 y1=262 y2=275 width=4
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 3 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=413.6 x2=413.6 y1=459.5 y2=488 width=1.5 dash="short"
point place accent x=413.6 y=459.5 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 3
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance tradeoff */

snapshots["bias-variance explore"] = 
`640 x 528
Four linked views of a polynomial of degree 3 fitted to 30 simulated points: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=252 y1=216 y2=216
text one x 0 muted x=46 y=233 text="0" anchor="middle" size="small"
text one x 0.5 muted x=149 y=233 text="0.5" anchor="middle" size="small"
text one x 1 muted x=252 y=233 text="1" anchor="middle" size="small"
text one y -1 muted x=40 y=182.1 text="−1" anchor="end" size="small"
text one y 0 muted x=40 y=141 text="0" anchor="end" size="small"
text one y 1 muted x=40 y=99.9 text="1" anchor="end" size="small"
curve one truth truth points=[46 137 48.1 "…" 139.6 252 137](202) width=2 dash="long"
curve one fit model points=[46 155.4 48.1 "…" 110.3 252 103.9](202) width=3.5 halo=true
point test 0 test x=49.4 y=126.6 radius=4.5 shape="diamond" hollow=true
point test 1 test x=56.3 y=120.6 radius=4.5 shape="diamond" hollow=true
point test 2 test x=63.2 y=148.3 radius=4.5 shape="diamond" hollow=true
point test 3 test x=70 y=118.4 radius=4.5 shape="diamond" hollow=true
point test 4 test x=76.9 y=89.4 radius=4.5 shape="diamond" hollow=true
point test 5 test x=83.8 y=120.2 radius=4.5 shape="diamond" hollow=true
point test 6 test x=90.6 y=92.5 radius=4.5 shape="diamond" hollow=true
point test 7 test x=97.5 y=100.7 radius=4.5 shape="diamond" hollow=true
point test 8 test x=104.4 y=77.8 radius=4.5 shape="diamond" hollow=true
point test 9 test x=111.2 y=94.2 radius=4.5 shape="diamond" hollow=true
point test 10 test x=118.1 y=97.8 radius=4.5 shape="diamond" hollow=true
point test 11 test x=125 y=112.2 radius=4.5 shape="diamond" hollow=true
point test 12 test x=131.8 y=108.2 radius=4.5 shape="diamond" hollow=true
point test 13 test x=138.7 y=147 radius=4.5 shape="diamond" hollow=true
point test 14 test x=145.6 y=148.8 radius=4.5 shape="diamond" hollow=true
point test 15 test x=152.4 y=153.5 radius=4.5 shape="diamond" hollow=true
point test 16 test x=159.3 y=162.2 radius=4.5 shape="diamond" hollow=true
point test 17 test x=166.2 y=176.7 radius=4.5 shape="diamond" hollow=true
point test 18 test x=173 y=172.6 radius=4.5 shape="diamond" hollow=true
point test 19 test x=179.9 y=163.3 radius=4.5 shape="diamond" hollow=true
point test 20 test x=186.8 y=155.8 radius=4.5 shape="diamond" hollow=true
point test 21 test x=193.6 y=198.2 radius=4.5 shape="diamond" hollow=true
point test 22 test x=200.5 y=159.5 radius=4.5 shape="diamond" hollow=true
point test 23 test x=207.4 y=177.7 radius=4.5 shape="diamond" hollow=true
point test 24 test x=214.2 y=180 radius=4.5 shape="diamond" hollow=true
point test 25 test x=221.1 y=182.1 radius=4.5 shape="diamond" hollow=true
point test 26 test x=228 y=165.7 radius=4.5 shape="diamond" hollow=true
point test 27 test x=234.8 y=171.7 radius=4.5 shape="diamond" hollow=true
point test 28 test x=241.7 y=120.8 radius=4.5 shape="diamond" hollow=true
point test 29 test x=248.6 y=152.7 radius=4.5 shape="diamond" hollow=true
point train 0 train x=49.4 y=139.4 radius=4.5
point train 1 train x=56.3 y=155.6 radius=4.5
point train 2 train x=63.2 y=114.9 radius=4.5
point train 3 train x=70 y=102.7 radius=4.5
point train 4 train x=76.9 y=85.3 radius=4.5
point train 5 train x=83.8 y=106.3 radius=4.5
point train 6 train x=90.6 y=99.2 radius=4.5
point train 7 train x=97.5 y=89.7 radius=4.5
point train 8 train x=104.4 y=89.5 radius=4.5
point train 9 train x=111.2 y=92.4 radius=4.5
point train 10 train x=118.1 y=115.6 radius=4.5
point train 11 train x=125 y=120.6 radius=4.5
point train 12 train x=131.8 y=129.1 radius=4.5
point train 13 train x=138.7 y=146.3 radius=4.5
point train 14 train x=145.6 y=135.3 radius=4.5
point train 15 train x=152.4 y=148.1 radius=4.5
point train 16 train x=159.3 y=151.6 radius=4.5
point train 17 train x=166.2 y=155.9 radius=4.5
point train 18 train x=173 y=169.2 radius=4.5
point train 19 train x=179.9 y=169.8 radius=4.5
point train 20 train x=186.8 y=161.5 radius=4.5
point train 21 train x=193.6 y=175.7 radius=4.5
point train 22 train x=200.5 y=166.8 radius=4.5
point train 23 train x=207.4 y=181.4 radius=4.5
point train 24 train x=214.2 y=162.2 radius=4.5
point train 25 train x=221.1 y=170.3 radius=4.5
point train 26 train x=228 y=164.5 radius=4.5
point train 27 train x=234.8 y=163.9 radius=4.5
point train 28 train x=241.7 y=125 radius=4.5
point train 29 train x=248.6 y=112.6 radius=4.5
text one fit name model x=258 y=107.9 text="fit" weight="bold" size="small"
text one truth name truth x=258 y=141 text="truth" weight="bold" size="small"
text one title ink x=0 y=15 text="One sample, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.053" size="large" weight="bold"
text one train word muted x=86 y=43 text="train" size="small"
point one test key test x=140.8 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.8 y=43 text="0.153" size="large" weight="bold"
text one test word muted x=220.8 y=43 text="test" size="small"
line many base grid x1=382 x2=588 y1=216 y2=216
text many x 0 muted x=382 y=233 text="0" anchor="middle" size="small"
text many x 0.5 muted x=485 y=233 text="0.5" anchor="middle" size="small"
text many x 1 muted x=588 y=233 text="1" anchor="middle" size="small"
text many y -1 muted x=376 y=182.1 text="−1" anchor="end" size="small"
text many y 0 muted x=376 y=141 text="0" anchor="end" size="small"
text many y 1 muted x=376 y=99.9 text="1" anchor="end" size="small"
bundle crowd model xs=[382 384.1 386.1 "…" 583.9 585.9 588](101) ys=[155.4 149.8 144.5 "…" 156.6 153.9 151](2020) count=20 clip=[382 58 206 158](4) width=1 opacity=0.3
curve many mean model points=[382 148.1 384.1 "…" 128.2 588 123](202) width=3.5 halo=true
curve many truth truth points=[382 137 384.1 "…" 139.6 588 137](202) width=2 dash="long"
text many mean name model x=594 y=127 text="mean" weight="bold" size="small"
text many truth name truth x=594 y=142 text="truth" weight="bold" size="small"
text many title ink x=336 y=15 text="20 samples, 20 fits" size="title" weight="bold" anchor="start"
text many hint muted x=336 y=37 text="spread = variance · gap to truth = bias" size="small" anchor="start"
text parts title ink x=0 y=273 text="Where the test error comes from" size="title" weight="bold" anchor="start"
text parts hint muted x=0 y=295 text="at degree 3, rounded" size="small" anchor="start"
rect part bias2 bias x=22 y=316.7 width=34 height=8.5 hollow=false
rect part variance variance x=22 y=326.2 width=34 height=18.9 hollow=false
rect part noise noise x=22 y=346.1 width=34 height=141.9 hollow=false
path parts bracket ink d="M14,316H8V488H14" width=1.5
path thread bias2 bias d="M58,321C66.5,321 66.5,338 75,338" width=1.3
path thread variance variance d="M58,336C66.5,336 66.5,360 75,360" width=1.3
path thread noise noise d="M58,417C66.5,417 66.5,382 75,382" width=1.3
text parts from muted x=250.4 y=322 text="simulated" size="small" anchor="end"
text parts exact muted x=304 y=322 text="exact" size="small" anchor="end"
line parts rule grid x1=80 x2=304 y1=395 y2=395
text row bias2 bias x=80 y=342 text="bias²" weight="bold"
text value bias2 bias x=250.4 y=342 text="0.006" anchor="end" size="normal" weight="bold"
text exact bias2 muted x=304 y=342 text="0.005" anchor="end"
text row variance variance x=80 y=364 text="variance" weight="bold"
text value variance variance x=250.4 y=364 text="0.013" anchor="end" size="normal" weight="bold"
text exact variance muted x=304 y=364 text="0.012" anchor="end"
text row noise noise x=80 y=386 text="noise" weight="bold"
text value noise noise x=250.4 y=386 text="0.090" anchor="end" size="normal" weight="bold"
text exact noise muted x=304 y=386 text="0.090" anchor="end"
text row sum ink x=80 y=416 text="sum" weight="normal"
text value sum ink x=250.4 y=416 text="0.109" anchor="end" size="normal" weight="bold"
text exact sum muted x=304 y=416 text="0.107" anchor="end"
text row measured ink x=80 y=442 text="measured" weight="normal"
text value measured ink x=250.4 y=442 text="0.109" anchor="end" size="large" weight="bold"
text parts note muted x=80 y=462 text="gap 0.0005 ± 0.0025" size="small"
text curve title ink x=336 y=273 text="From simple to complex: degree" size="title" weight="bold" anchor="start"
line curve base grid x1=378 x2=556 y1=488 y2=488
text curve simple muted x=378 y=523 text="← simple" size="small"
text curve complex muted x=556 y=523 text="complex →" size="small" anchor="end"
text curve x 0 muted x=378 y=506 text="0" size="small" anchor="middle"
text curve x 3 muted x=413.6 y=506 text="3" size="small" anchor="middle"
text curve x 6 muted x=449.2 y=506 text="6" size="small" anchor="middle"
text curve x 9 muted x=484.8 y=506 text="9" size="small" anchor="middle"
text curve x 12 muted x=520.4 y=506 text="12" size="small" anchor="middle"
text curve x 15 muted x=556 y=506 text="15" size="small" anchor="middle"
text curve y 0 muted x=368 y=492 text="0" size="small" anchor="end"
text curve y 0.2 muted x=368 y=439.7 text="0.2" size="small" anchor="end"
text curve y 0.4 muted x=368 y=387.5 text="0.4" size="small" anchor="end"
text curve y 0.6 muted x=368 y=335.2 text="0.6" size="small" anchor="end"
curve curve noise noise points=[378 464.5 389.9 "…" 464.5 556 464.5](32) width=2 dash="short"
curve curve bias2 bias points=[378 358.6 389.9 "…" 475.9 556 472.1](32) width=2.5
curve curve variance variance points=[378 487 389.9 "…" 419.5 556 346.3](32) width=3 dash="dots"
curve curve train train points=[378 353.1 389.9 "…" 484.4 556 484.4](32) width=1.5
curve curve whole ink points=[378 334.4 389.9 "…" 382.7 554.3 316](32) width=3.5
text curve whole name ink x=566 y=322 text="test error" weight="bold" size="small"
text curve variance name variance x=566 y=350.3 text="variance" weight="bold" size="small"
text curve noise name noise x=566 y=460 text="noise" weight="bold" size="small"
text curve bias2 name bias x=566 y=475 text="bias²" weight="bold" size="small"
text curve train name train x=566 y=490 text="train" weight="bold" size="small"
text curve hint muted x=336 y=295 text="you are at degree 3 · lowest at degree 5" size="small" anchor="start"
text curve leaves muted x=556 y=312 text="off chart from degree 15" size="small" anchor="end"
line place line accent x1=413.6 x2=413.6 y1=459.5 y2=488 width=1.5 dash="short"
point place accent x=413.6 y=459.5 radius=8
handle probe "place on the x axis to look at" at x = 0.50
handle complexity "complexity, from simple to complex" degree 3
handle point-1 "point 1 of 30" y = −0.058 at x = 0.02
handle point-2 "point 2 of 30" y = −0.452 at x = 0.05
handle point-3 "point 3 of 30" y = 0.537 at x = 0.08
handle point-4 "point 4 of 30" y = 0.834 at x = 0.12
handle point-5 "point 5 of 30" y = 1.257 at x = 0.15
handle point-6 "point 6 of 30" y = 0.748 at x = 0.18
handle point-7 "point 7 of 30" y = 0.92 at x = 0.22
handle point-8 "point 8 of 30" y = 1.15 at x = 0.25
handle point-9 "point 9 of 30" y = 1.157 at x = 0.28
handle point-10 "point 10 of 30" y = 1.085 at x = 0.32
handle point-11 "point 11 of 30" y = 0.521 at x = 0.35
handle point-12 "point 12 of 30" y = 0.399 at x = 0.38
handle point-13 "point 13 of 30" y = 0.192 at x = 0.42
handle point-14 "point 14 of 30" y = −0.226 at x = 0.45
handle point-15 "point 15 of 30" y = 0.042 at x = 0.48
handle point-16 "point 16 of 30" y = −0.269 at x = 0.52
handle point-17 "point 17 of 30" y = −0.354 at x = 0.55
handle point-18 "point 18 of 30" y = −0.459 at x = 0.58
handle point-19 "point 19 of 30" y = −0.784 at x = 0.62
handle point-20 "point 20 of 30" y = −0.799 at x = 0.65
handle point-21 "point 21 of 30" y = −0.596 at x = 0.68
handle point-22 "point 22 of 30" y = −0.941 at x = 0.72
handle point-23 "point 23 of 30" y = −0.726 at x = 0.75
handle point-24 "point 24 of 30" y = −1.081 at x = 0.78
handle point-25 "point 25 of 30" y = −0.614 at x = 0.82
handle point-26 "point 26 of 30" y = −0.811 at x = 0.85
handle point-27 "point 27 of 30" y = −0.669 at x = 0.88
handle point-28 "point 28 of 30" y = −0.655 at x = 0.92
handle point-29 "point 29 of 30" y = 0.293 at x = 0.95
handle point-30 "point 30 of 30" y = 0.593 at x = 0.98`;
/* end snapshot bias-variance explore */

snapshots["bias-variance own data"] = 
`320 x 1138
Four linked views of a regression tree of depth 3 fitted to 8 points of your data: one fit, many fits, the parts of the test error, and the error over all complexities.
line one base grid x1=46 x2=268 y1=248 y2=248
text one x 1990 muted x=46 y=265 text="1990" anchor="middle" size="small"
text one x 1992 muted x=109.4 y=265 text="1992" anchor="middle" size="small"
text one x 1994 muted x=172.9 y=265 text="1994" anchor="middle" size="small"
text one x 1996 muted x=236.3 y=265 text="1996" anchor="middle" size="small"
text one y 12000 muted x=40 y=234 text="12,000" anchor="end" size="small"
text one y 13000 muted x=40 y=179 text="13,000" anchor="end" size="small"
text one y 14000 muted x=40 y=124 text="14,000" anchor="end" size="small"
text one y 15000 muted x=40 y=69 text="15,000" anchor="end" size="small"
curve one fit model points=[46 216.2 48.2 "…" 70.5 268 70.5](202) width=3.5 halo=true
point train 0 train x=46 y=230 radius=4.5
point train 1 train x=77.7 y=202.5 radius=4.5
point train 2 train x=109.4 y=241 radius=4.5
point train 3 train x=141.1 y=175 radius=4.5
point train 4 train x=172.9 y=120 radius=4.5
point train 5 train x=204.6 y=131 radius=4.5
point train 6 train x=236.3 y=65 radius=4.5
point train 7 train x=268 y=70.5 radius=4.5
text one fit name model x=274 y=74.5 text="fit" weight="bold" size="small"
text one title ink x=0 y=15 text="Your data, one fit" size="title" weight="bold" anchor="start"
point one train key train x=6 y=37 radius=5
text one train error train x=18 y=43 text="0.016 × 10⁶" size="title" weight="bold"
point one test key test x=140.6 y=37 radius=5 shape="diamond" hollow=true
text one test error test x=152.6 y=43 text="0.916 × 10⁶" size="title" weight="bold"
line one probe muted x1=90.4 x2=90.4 y1=58 y2=248 dash="short" width=1.5
point one probe fit model x=90.4 y=216.2 radius=4 hollow=true
text one probe text 0 ink x=98.2 y=242 text="fit 0.012 × 10⁶" size="small" anchor="middle" halo=true
line many base grid x1=46 x2=268 y1=538 y2=538
text many x 1990 muted x=46 y=555 text="1990" anchor="middle" size="small"
text many x 1992 muted x=109.4 y=555 text="1992" anchor="middle" size="small"
text many x 1994 muted x=172.9 y=555 text="1994" anchor="middle" size="small"
text many x 1996 muted x=236.3 y=555 text="1996" anchor="middle" size="small"
text many y 12000 muted x=40 y=524 text="12,000" anchor="end" size="small"
text many y 13000 muted x=40 y=469 text="13,000" anchor="end" size="small"
text many y 14000 muted x=40 y=414 text="14,000" anchor="end" size="small"
text many y 15000 muted x=40 y=359 text="15,000" anchor="end" size="small"
bundle crowd model xs=[46 48.2 50.4 "…" 263.6 265.8 268](101) ys=[520 520 520 "…" 360.5 360.5 360.5](2020) count=20 clip=[46 348 222 190](4) width=1 opacity=0.3
curve many mean model points=[46 508.4 48.2 "…" 358.9 268 358.9](202) width=3.5 halo=true
text many mean name model x=274 y=362.9 text="mean" weight="bold" size="small"
line many probe muted x1=90.4 x2=90.4 y1=348 y2=538 dash="short" width=1.5
line probe variance variance x1=95.4 x2=95.4 y1=528.7 y2=474.8 width=5
text many title ink x=0 y=305 text="20 resamples, as many fits" size="title" weight="bold" anchor="start"
text many at bias bias x=0 y=327 text="bias² ?" size="small" weight="bold"
text many at variance variance x=61.8 y=327 text="variance 0.240 × 10⁶" size="small" weight="bold"
text many at muted muted x=46 y=342 text="at x = 1991.4" size="small" weight="normal"
text parts title ink x=10 y=595 text="Where the test error comes from" size="title" weight="bold" anchor="start"
line parts focus accent x1=2 x2=2 y1=584 y2=597 width=4
text parts hint muted x=0 y=617 text="at depth 3, rounded" size="small" anchor="start"
rect part whole muted x=22 y=638 width=34 height=172 hollow=true
rect part variance variance x=22 y=770.9 width=34 height=39.1 hollow=false
path parts bracket ink d="M14,638H8V810H14" width=1.5
path thread variance variance d="M58,790C66.5,790 66.5,682 75,682" width=1.3
text parts from muted x=320 y=644 text="bootstrap, 10⁶" size="small" anchor="end"
line parts rule grid x1=80 x2=320 y1=717 y2=717
text row bias2 bias x=80 y=664 text="bias²" weight="bold"
text value bias2 bias x=320 y=664 text="unknown" anchor="end" size="normal" weight="bold"
text row variance variance x=80 y=686 text="variance" weight="bold"
text value variance variance x=320 y=686 text="0.208" anchor="end" size="normal" weight="bold"
text row noise noise x=80 y=708 text="noise" weight="bold"
text value noise noise x=320 y=708 text="unknown" anchor="end" size="normal" weight="bold"
text row measured test x=80 y=738 text="out of bag" weight="bold"
text value measured test x=320 y=738 text="0.916" anchor="end" size="large" weight="bold"
text parts note 0 muted x=80 y=758 text="Bias needs the truth, and for your" size="small"
text parts note 1 muted x=80 y=774 text="data nobody told us; nor the" size="small"
text parts note 2 muted x=80 y=790 text="noise." size="small"
text curve title ink x=0 y=883 text="From simple to complex: depth" size="title" weight="bold" anchor="start"
line curve base grid x1=42 x2=236 y1=1098 y2=1098
text curve simple muted x=42 y=1133 text="← simple" size="small"
text curve complex muted x=236 y=1133 text="complex →" size="small" anchor="end"
text curve x 0 muted x=42 y=1116 text="0" size="small" anchor="middle"
text curve x 1 muted x=66.3 y=1116 text="1" size="small" anchor="middle"
text curve x 2 muted x=90.5 y=1116 text="2" size="small" anchor="middle"
text curve x 3 muted x=114.8 y=1116 text="3" size="small" anchor="middle"
text curve x 4 muted x=139 y=1116 text="4" size="small" anchor="middle"
text curve x 5 muted x=163.3 y=1116 text="5" size="small" anchor="middle"
text curve x 6 muted x=187.5 y=1116 text="6" size="small" anchor="middle"
text curve x 7 muted x=211.8 y=1116 text="7" size="small" anchor="middle"
text curve x 8 muted x=236 y=1116 text="8" size="small" anchor="middle"
text curve y 0 muted x=32 y=1102 text="0" size="small" anchor="end"
text curve y 500000 muted x=32 y=1058.6 text="0.5" size="small" anchor="end"
text curve y 1000000 muted x=32 y=1015.2 text="1" size="small" anchor="end"
text curve y 1500000 muted x=32 y=971.7 text="1.5" size="small" anchor="end"
curve curve variance variance points=[42 1088.8 66.3 "…" 1079.9 236 1079.9](18) width=3 dash="dots"
curve curve train train points=[42 980.6 66.3 "…" 1098 236 1098](18) width=1.5
curve curve whole test points=[42 935.7 66.3 "…" 1018.4 236 1018.4](18) width=3.5
text curve whole name test x=246 y=1022.4 text="out of bag" weight="bold" size="small"
text curve variance name variance x=246 y=1083.9 text="variance" weight="bold" size="small"
text curve train name train x=246 y=1100 text="train" weight="bold" size="small"
text curve hint muted x=0 y=905 text="depth 3 · lowest: depth 1 · in 10⁶" size="small" anchor="start"
line place line accent x1=114.8 x2=114.8 y1=1018.4 y2=1098 width=1.5 dash="short"
point place accent x=114.8 y=1018.4 radius=8
handle probe "place on the x axis to look at" at x = 1991.4
handle complexity "complexity, from simple to complex" depth 3
handle point-1 "point 1 of 8" y = 12,000 at x = 1990
handle point-2 "point 2 of 8" y = 12,500 at x = 1991
handle point-3 "point 3 of 8" y = 11,800 at x = 1992
handle point-4 "point 4 of 8" y = 13,000 at x = 1993
handle point-5 "point 5 of 8" y = 14,000 at x = 1994
handle point-6 "point 6 of 8" y = 13,800 at x = 1995
handle point-7 "point 7 of 8" y = 15,000 at x = 1996
handle point-8 "point 8 of 8" y = 14,900 at x = 1997`;
/* end snapshot bias-variance own data */

